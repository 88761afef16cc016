"""PostgreSQL as the record that several hosts share: what the bot remembers, and the documents as they were taken in.

Searches are never answered from it: each host has a copy of the documents, a store as `storage.database` opens it,
that follows the record. This package alone knows the driver, which `pip install opis[postgres]` brings.
"""
