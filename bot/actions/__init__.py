"""What happens: one file a noun. A deed is a change, its line in the record and the telling, in one transaction."""
