"""Finding: documents by their words (`search`), by what they are called (`titles`), and the place of a quotation (`quotations`)."""
