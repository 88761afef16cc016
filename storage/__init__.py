"""The store: keeps documents as they were published and answers questions about them. Knows nothing of Discord."""
