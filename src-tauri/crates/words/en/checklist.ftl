checklist-no_category = Choose a category for the checklist. Nothing was saved.

# $most (number) characters
checklist-long_item = { $most ->
    [one] An item of a checklist is at most { $most } character long. Nothing was saved.
   *[other] An item of a checklist is at most { $most } characters long. Nothing was saved.
}

# $most (number) items
checklist-too_long = { $most ->
    [one] A checklist has at most { $most } item. Nothing was saved.
   *[other] A checklist has at most { $most } items. Nothing was saved.
}

# $item (text) as it was typed
checklist-no_item = None of these assets has “{ $item }” on its checklist. Nothing was saved.

checklist-no_item-hint = Checklists are kept by category: Settings, Checklists.

# $category (text)
checklist-unreadable = The checklist of { $category } cannot be read. It was left as it is.

checklist-unreadable-one = A checklist cannot be read. It was left as it is.

checklist-unreadable-hint = Set it anew, or update Tagdesk if a newer one wrote it.
