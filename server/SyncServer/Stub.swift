/// Filled in the next slice.
