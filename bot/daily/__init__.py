"""The post of the day: when it is due, what it says, and that it comes exactly once."""
