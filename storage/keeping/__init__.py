"""Keeps a store whole for years: its health, backups and the way back from one, and the documents as open files."""
