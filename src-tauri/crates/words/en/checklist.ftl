# $category (text)
checklist-unreadable = The checklist of { $category } cannot be read. It was left as it is.

checklist-unreadable-one = A checklist cannot be read. It was left as it is.

checklist-unreadable-hint = Set it anew, or update Tagdesk if a newer one wrote it.
