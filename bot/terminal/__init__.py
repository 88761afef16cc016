"""The same commands at a prompt, and what the person who hosts opis does with files and the store."""
