merge-asset-are-these-one = Are these one asset?

# $fields (list)
merge-asset-differ = They differ in { $fields }. Are they really one asset?

# $names (list)
merge-asset-may-be-one = { $names } may be one asset, registered twice.

merge-asset-merge-two = Merge the two assets
merge-asset-say-first = Say first which other asset it is.
merge-asset-scan-the-other = That is this very asset. Scan the other.
merge-asset-the-other = The other asset

# $count (number)
# $names (list)
merge-asset-twice = { $count ->
    [one] { $count } asset may be registered twice: { $names }.
   *[other] { $count } assets may be registered twice: { $names }.
}

merge-asset-what-for = For an asset that was registered twice. One record stays, the other goes over to it.

# $name (text)
merge-asset-with-another = Merge { $name } with another asset

# $at (number)
# $all (number)
# $alike (said) why they are looked at
merge-at-of-all = { $at } of { $all }. { $alike }

merge-both-are-shown-beside-each-other = Both are shown beside each other before anything is done.
merge-both-stay-as-they-are-these = Both stay as they are; these two are not asked about again while this window is open.

# $count (number)
merge-count-more = { $count } more

# $name (said) a field
# $heard (part) for whoever cannot see the mark
# $field (part)
merge-differs-in-field = { $heard }{ $field }
    .heard = differs:{ " " }
    .field = { $name }

# $count (number)
merge-gets-bookings = { $count ->
    [one] { $count } booking
   *[other] { $count } bookings
}

# $count (number)
merge-gets-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}

# $count (number)
merge-gets-people = { $count ->
    [one] { $count } person who works there
   *[other] { $count } people who work there
}

# $count (number)
merge-gets-places = { $count ->
    [one] { $count } place inside it
   *[other] { $count } places inside it
}

# $count (number)
merge-gets-places-in-kits = { $count ->
    [one] { $count } place in a kit
   *[other] { $count } places in kits
}

merge-goes-over = goes over
merge-history-is-kept = The history of both is kept. Undo brings both back as they are.
merge-history-is-kept-as-one = The history of both is kept as one. Undo brings both back as they are.
merge-look-at-both = Look at both
merge-look-at-them = Look at them
merge-model-are-these-one = Are these one model?

# $fields (list)
merge-model-differ = They differ in { $fields }. Are they really one model?

# $count (number)
# $name (text)
merge-model-may-be-one = { $count ->
    [one] { $count } model may be one: { $name }.
   *[other] { $count } models may be one: { $name }.
}

merge-model-merge-two = Merge the two models
merge-model-say-first = Say first which other model it is.
merge-model-scan-the-other = That is this very model. Scan the other.
merge-model-the-other = The other model

# $count (number)
# $names (list)
merge-model-twice = { $count ->
    [one] { $count } model may stand here twice: { $names }.
   *[other] { $count } models may stand here twice: { $names }.
}

merge-model-what-for = For a model that stands here twice. One record stays, the other goes over to it.

# $name (text)
merge-model-with-another = Merge { $name } with another model

merge-not-the-same = Not the same
merge-one-record-stays-the-other-goes = One record stays, the other goes over to it.
merge-or-scan-it = Or scan it.
merge-person-are-these-one = Are these one person?

# $fields (list)
merge-person-differ = They differ in { $fields }. Are they really one person?

# $count (number)
# $name (text)
merge-person-may-be-one = { $count ->
    [one] { $count } person may be one: { $name }.
   *[other] { $count } people may be one: { $name }.
}

merge-person-merge-two = Merge the two people
merge-person-say-first = Say first which other person it is.
merge-person-scan-the-other = That is this very person. Scan the other.
merge-person-the-other = The other person

# $count (number)
# $names (list)
merge-person-twice = { $count ->
    [one] { $count } person may stand here twice: { $names }.
   *[other] { $count } people may stand here twice: { $names }.
}

merge-person-what-for = For somebody who stands here twice. One record stays, the other goes over to it.

# $name (text)
merge-person-with-another = Merge { $name } with another person

merge-place-are-these-one = Are these one place?

# $fields (list)
merge-place-differ = They differ in { $fields }. Are they really one place?

# $count (number)
# $name (text)
merge-place-may-be-one = { $count ->
    [one] { $count } place may be one: { $name }.
   *[other] { $count } places may be one: { $name }.
}

merge-place-merge-two = Merge the two places
merge-place-say-first = Say first which other place it is.
merge-place-scan-the-other = That is this very place. Scan the other.
merge-place-the-other = The other place

# $count (number)
# $names (list)
merge-place-twice = { $count ->
    [one] { $count } place may stand here twice: { $names }.
   *[other] { $count } places may stand here twice: { $names }.
}

merge-place-what-for = For a place that stands here twice. One record stays, the other goes over to it.

# $name (text)
merge-place-with-another = Merge { $name } with another place

# $name (text) what stays
# $things (list) what it gets
# $record (part)
merge-record-gets = { $record } gets { $things }.
    .record = { $name }

# $count (number) of what finds it
# $name (text) what stays
# $finds (list) what finds it
# $record (part)
# $found (part)
merge-record-is-found-by = { $count ->
    [one] From then on this finds { $record }, too: { $found }
   *[other] From then on these find { $record }, too: { $found }
}
    .record = { $name }
    .found = { $finds }

merge-stays = stays

# $name (text) of a stocktake
# $other (text) what goes over
# $stocktake (part)
# $record (part)
merge-stocktake-expects = The stocktake “{ $stocktake }” expects { $record }: it stays on its list, to be decided there.
    .stocktake = { $name }
    .record = { $other }

# $text (text)
merge-text-is-this-very-one-choose = “{ $text }” is this very one. Choose the other.

merge-they-are-called-alike = They are called alike.
merge-they-have-one-tag-or-one = They have one tag or one serial number.
merge-type-a-few-letters = Type a few letters
merge-what-happens = What happens
merge-what-only-one-of-them-says = What only one of them says is kept; where they differ, what is ticked above holds.
merge-which-one-stays = Which one stays


merge-same = This is one record, not two.
merge-already = One of them was merged before.
merge-erased = Somebody who was erased is nobody else any more.

# $place (text)
merge-being_counted = { $place } is being counted.

merge-being_counted-hint = Sign the stocktake first.

# $this (text) a tag
# $that (text) the other tag
# $serial (text)
merge-serials_clash = { $this } and { $that } both have the serial number { $serial }. Of one maker they would be one asset twice.

# $serial (text)
# $this (text) a tag
# $that (text) the other tag
merge-serials_clash-detail = { $serial }: { $this } and { $that }

merge-serials_clash-hint = Merge these two assets first, or correct the serial number of one.

# $this (text) a tag
# $that (text) the other tag
merge-both_out = { $this } and { $that } are both out, and not to the same, so it is not known who has the one that they are.

merge-both_out-hint = Check in the one that is not really out first.

# $this (text) a tag
# $that (text) the other tag
merge-part_of = { $this } and { $that } are part of each other.

merge-part_of-hint = Check the part in first.

# $this (text) a tag
# $days (said) from a day to another, or on a day
# $that (text) the other tag
# $others (said) from a day to another, or on a day
merge-both_booked = { $this } is booked { $days }, and { $that } for somebody else { $others }.

merge-both_booked-hint = Cancel one of the bookings first.
