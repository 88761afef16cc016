"""Persons and places by name: who is meant (`people`), how names are compared (`roster`, `identifying`), on whose word (`authority`)."""
