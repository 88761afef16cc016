"""ANSWER -> MESSAGE: limits, text, messages, pictures, and the terminal's view of the same answer."""
