"""QUESTION -> ANSWER: finding, citing, quoting, checking, summarising, timelines. No Discord, no SQL, no clock."""
