batch-incomplete-whom = Say whom they go to.
batch-incomplete-place = Say which place they go to.
batch-incomplete-state = Say which state they change to.
