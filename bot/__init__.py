"""The reference desk: questions in, answers with their sources out, in Discord and at a terminal."""

__version__ = "0.1.0"
