"""What a reader takes along: bytes of files, made from the data set in use."""
