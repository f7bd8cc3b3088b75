batch-incomplete-whom = Say whom they go to.
batch-incomplete-place = Say which place they go to.
batch-incomplete-state = Say which state they change to.

# $most (number)
batch-full = A batch takes { $most } scans. Nothing was added.

batch-full-hint = Confirm what was gathered, then go on.

batch-empty = There is no scan to take back.

# $blocked (number)
# $count (number)
# $action (choice)
batch-blocked = { $action ->
    [check_out] { $blocked } of { $count } cannot be checked out. Nothing was saved.
    [check_in] { $blocked } of { $count } cannot be checked in. Nothing was saved.
    [move] { $blocked } of { $count } cannot be moved. Nothing was saved.
    [retire] { $blocked } of { $count } cannot be retired. Nothing was saved.
   *[change_state] { $blocked } of { $count } cannot be changed. Nothing was saved.
}

batch-blocked-hint = Leave these out, or see to what stands in their way.

batch-list_too_long = This list is too long for a batch. Nothing was added.

batch-no_list = Choose a list to add.

batch-list_empty = There are no tags in this list. Nothing was added.

batch-not_resolved = That resolves no row in this batch. Nothing changed.

batch-not_resolved-hint = Look at the batch again: it may have changed meanwhile.

# $due (text)
batch-no_day = “{ $due }” is no day. Write it as 2026-12-01.

# $word (text)
batch-no_terms = “{ $word }” is neither loan nor assigned.

# $word (text)
batch-no_condition = “{ $word }” is no condition.

# $path (text)
batch-unreadable = The batch of this desk could not be read from { $path }.

batch-unreadable-hint = The register itself is not touched. Move this file away: the next scan begins a new one.

batch-incomplete-store = Scan the place they go back to, or set this desk's store.

batch-incomplete-asset = Scan an asset first.

batch-incomplete-holder = Scan the badge of whom they go to, or a place.

batch-incomplete-due = The due date is in the past.

batch-incomplete-hint = Nothing was saved.

batch-list_unreadable-hint = A list has one tag a line, or is a table with a column of tags.

batch-newer-hint = Update Tagdesk on this computer. The register itself is not touched.

batch-incomplete-scan_place = Scan the place they go to.
batch-incomplete-choose_state = Choose the state they change to.
