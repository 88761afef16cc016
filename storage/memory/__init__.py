"""What the bot itself must remember: standing orders, the ledger of posts, preferences, which answer stands in which message."""
