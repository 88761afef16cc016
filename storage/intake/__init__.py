"""Files become documents of the archive (`ingest`), are changed and filled by later files, and are taken out again (`removal`)."""
