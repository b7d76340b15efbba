"""Files that go to a translator and come back: XLIFF 1.2, XLIFF 2.0 and PO, read and written alike."""
