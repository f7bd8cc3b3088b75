# $noun (text)
merge-are-these-one-noun = Are these one { $noun }?

merge-both = both
merge-both-are-shown-beside-each-other = Both are shown beside each other before anything is done.
merge-both-stay-as-they-are-these = Both stay as they are; these two are not asked about again while this window is open.

# $count (number)
merge-count-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}

merge-differs = differs:
merge-for-a-model-that-stands-here = For a model that stands here twice.
merge-for-a-place-that-stands-here = For a place that stands here twice.
merge-for-an-asset-that-was-registered = For an asset that was registered twice.
merge-for-somebody-who-stands-here-twice = For somebody who stands here twice.
merge-goes-over = goes over

# $id (text)
merge-id-stays = { $id }-stays

# $called_of (text)
# $noun (text)
merge-merge-called_of-with-another-noun = Merge { $called_of } with another { $noun }

# $many (text)
merge-merge-the-two-many = Merge the two { $many }

# $names (text)
merge-names-may-be-one-asset-registered = { $names } may be one asset, registered twice.

merge-not-the-same = Not the same
merge-one-record-stays-the-other-goes = One record stays, the other goes over to it.
merge-or-scan-it = Or scan it.

# $noun (text)
merge-say-first-which-other-noun-it = Say first which other { $noun } it is.

merge-stays = stays

# $text (text)
merge-text-is-this-very-one-choose = “{ $text }” is this very one. Choose the other.

# $noun (text)
merge-that-is-this-very-noun-scan = That is this very { $noun }. Scan the other.

merge-the-history-of-both-is-kept = The history of both is kept as one.
merge-the-history-of-both-is-kept-2 = The history of both is kept.

# $noun (text)
merge-the-other-noun = The other { $noun }

merge-these-find = these find
merge-they-are-called-alike = They are called alike.

# $listed (text)
# $one (text)
merge-they-differ-in-listed-are-they = They differ in { $listed }. Are they really one { $one }?

merge-they-have-one-tag-or-one = They have one tag or one serial number.
merge-this-finds = this finds
merge-type-a-few-letters = Type a few letters
merge-what-happens = What happens
merge-what-only-one-of-them-says = What only one of them says is kept; where they differ, what is ticked above holds.
merge-which-one-stays = Which one stays

# $why (text)
merge-why-one-record-stays-the-other = { $why } One record stays, the other goes over to it.

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
