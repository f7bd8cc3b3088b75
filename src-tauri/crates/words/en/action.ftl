action-is_undo = An undo can’t be undone. Redo the original action instead.
action-erasure = What was erased is gone for good.
action-signature = A signature stays with what it was drawn for. Sign again, or erase it.
action-set_up-desk = Setting up a desk can’t be undone. Change its settings instead.
action-set_up-upgrade = An upgrade of the register can’t be undone.
action-scan = A scan of a count is undone in its stocktake.
action-signed = A signed stocktake stays as it is. Open a new one to count again.
