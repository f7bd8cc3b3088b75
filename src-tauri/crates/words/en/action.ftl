action-is_undo = An undo can’t be undone. Redo the original action instead.
action-erasure = What was erased is gone for good.
action-signature = A signature stays with what it was drawn for. Sign again, or erase it.
action-set_up-desk = Setting up a desk can’t be undone. Change its settings instead.
action-set_up-upgrade = An upgrade of the register can’t be undone.
action-scan = A scan of a count is undone in its stocktake.
action-signed = A signed stocktake stays as it is. Open a new one to count again.

action-unknown = There is no such action.
action-already_undone = This was already undone.
action-not_undone = This was not undone, so there is nothing to redo.
action-open-record = This belongs to an import or an undo that is not finished, so nothing can be done with it yet.
action-open-erase = An import or an undo is not finished, so nobody is erased yet.
action-open-other = An import or an undo is not finished, and only one at a time can be. Nothing was saved.
action-open-hint = Wait until it is finished. If it was interrupted, finish it or take it back first: tagdesk unfinished.
action-under_way = It is being written just now, by this or another program.
action-under_way-hint = Wait until it is finished.

# $way (choice) undo, redo
# $count (number) changes, up to 20
action-built_upon = { $way ->
    [redo] { $count ->
        [one] Can’t redo: { $count } later change depends on this one.
       *[other] Can’t redo: { $count } later changes depend on this one.
    }
   *[undo] { $count ->
        [one] Can’t undo: { $count } later change depends on this one.
       *[other] Can’t undo: { $count } later changes depend on this one.
    }
}

# $way (choice) undo, redo
action-built_upon-many = { $way ->
    [redo] Can’t redo: more than 20 later changes depend on this one.
   *[undo] Can’t undo: more than 20 later changes depend on this one.
}

action-built_upon-hint = Undo the later changes first.

# $way (choice) undo, redo
# $place (text) its name
action-built_upon-place = { $way ->
    [redo] Can’t redo: the place { $place } would be in is now inside it.
   *[undo] Can’t undo: the place { $place } used to be in is now inside it.
}

# $way (choice) undo, redo
# $tag (text)
action-built_upon-asset = { $way ->
    [redo] Can’t redo: the asset { $tag } would be in is now inside it.
   *[undo] Can’t undo: the asset { $tag } used to be in is now inside it.
}

# $way (choice) undo, redo
action-built_upon-person = { $way ->
    [redo] Can’t redo: this person has worked, counted or signed here since.
   *[undo] Can’t undo: this person has worked, counted or signed here since.
}

action-built_upon-person_hint = Whoever left can be erased.

# $way (choice) undo, redo
# $stocktake (text) its name
action-built_upon-counting = { $way ->
    [redo] Can’t redo: { $stocktake } is being counted again.
   *[undo] Can’t undo: { $stocktake } is being counted again.
}

action-built_upon-counting_hint = Close the count first.

# $way (choice) undo, redo
# $stocktake (text) its name
action-built_upon-closed = { $way ->
    [redo] Can’t redo: the count of { $stocktake } is closed.
   *[undo] Can’t undo: the count of { $stocktake } is closed.
}

action-built_upon-closed_hint = Open the count again first.

# $way (choice) undo, redo
# $stocktake (text) its name
action-built_upon-signed = { $way ->
    [redo] Can’t redo: { $stocktake } is signed and stays as it is.
   *[undo] Can’t undo: { $stocktake } is signed and stays as it is.
}

action-built_upon-signed_hint = Open a new stocktake to count again.
action-built_upon-tags = Some of these tags were printed or given to assets since, so they stay reserved.

# $tag (text)
action-built_upon-tag_held = { $tag }: an asset has it

# $tag (text)
action-built_upon-tag_printed = { $tag }: printed

# $way (choice) undo, redo
action-built_upon-in_use = { $way ->
    [redo] Can’t redo: newer records use what this action added.
   *[undo] Can’t undo: newer records use what this action added.
}

# $way (choice) undo, redo
# $why (text) a whole sentence
action-built_upon-taken = { $way ->
    [redo] { $why } So this can’t be redone.
   *[undo] { $why } So this can’t be undone.
}

action-built_upon-taken_hint = Change or remove that one first.

# $way (choice) undo, redo
action-built_upon-rule = { $way ->
    [redo] Can’t redo: something else has taken its name or code since.
   *[undo] Can’t undo: something else has taken its name or code since.
}

# $way (choice) undo, redo
action-built_upon-gone = { $way ->
    [redo] Can’t redo: this change refers to a record that was undone later.
   *[undo] Can’t undo: this change refers to a record that was undone later.
}

action-built_upon-gone_hint = Change by hand what still applies.
