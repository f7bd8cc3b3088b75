desk-a-model-a-serial-number-and = A model, a serial number, and it has its tag.
desk-a-tag-a-serial-number-a = A tag, a serial number, a name
desk-a-tag-serial-number-badge-or = A tag, serial number, badge or place
desk-add-the-rest = Add the rest

# $name (text)
desk-add-the-rest-of-name = Add the rest of { $name }

# $count (number)
desk-all-count-asset = { $count ->
    [one] All { $count } asset
   *[other] All { $count } assets
}

desk-already-in-this-batch = already in this batch
desk-assign-the-blank-tag = Assign the blank tag
desk-back-up-now = Back up now
desk-batch = Batch
desk-below-minimum = Below minimum
desk-blank-tag = Blank tag
desk-blank-tag-on-nothing-yet = Blank tag, on nothing yet

# $blocked (number)
# $count (number)
# $done (text)
desk-blocked-of-count-row-cannot-be = { $count ->
    [one] { $blocked } of { $count } row cannot be { $done }. Nothing was done.
   *[other] { $blocked } of { $count } rows cannot be { $done }. Nothing was done.
}

desk-booked = Booked

# $name (text)
# $from (day)
desk-booked-by-name-for-from = Booked by { $name } for { $from }

# $name (text)
# $from (day)
# $until (day)
desk-booked-by-name-from-from-to = Booked by { $name } from { $from } to { $until }

desk-check-in-first-where-that-helps = Check in first, where that helps
desk-check-out-until-a-day = Check out until a day
desk-checked-in = checked in
desk-checked-out = checked out

# $tag (text)
desk-choose-tag = Choose { $tag }

desk-clear-all = Clear all
desk-clear-the-desk = Clear the Desk
desk-click-here-to-scan = Click here to scan

# $code (text)
desk-code-finds-this-asset-from-then = { $code } finds this asset from then on, whenever it is scanned. Its tag stays what it is.

desk-confirm-the-batch = Confirm the batch
desk-copies-of-the-register = Copies of the register

# $count (number)
desk-could-be-count-things = Could be { $count } things

desk-could-be-several-things = Could be several things
desk-could-be-several-things-2 = could be several things

# $count (number)
# $left (number)
desk-count-asset-left-still-in-the = { $count ->
    [one] { $count } asset; { $left } still in the way
   *[other] { $count } assets; { $left } still in the way
}

# $count (number)
desk-count-asset-nothing-is-in-the = { $count ->
    [one] { $count } asset; nothing is in the way any more
   *[other] { $count } assets; nothing is in the way any more
}

# $count (number)
# $count_2 (number)
desk-count-row-left-out-count_2-stay = { $count ->
    [one] { $count } row left out, { $count_2 } stay
   *[other] { $count } rows left out, { $count_2 } stay
}

# $count (number)
desk-count-scan-repeated-counted-once = { $count ->
    [one] { $count } scan repeated, counted once
   *[other] { $count } scans repeated, counted once
}

desk-csv-from-snipe-it-or-any = CSV from Snipe-IT or any spreadsheet. You see every row before it is kept.

# $days (number)
desk-days-days-overdue = { $days } days overdue

# $demo (number)
desk-demo-made-up-items-with-people = { $demo } made-up items with people, places and loans. Undo takes all of it away again.

desk-details = Details

# $distance (text)
desk-due-distance = due { $distance }

desk-ended = ended

# $because (text)
desk-found-by-because = Found by { $because }.

desk-gather-again-what-was-taken-back = Gather again what was taken back

# $many (text)
desk-gets-many = gets { $many }

desk-go-on-anyway-where-that-is = Go on anyway, where that is possible

# $count (number)
desk-has-count-asset = { $count ->
    [one] has { $count } asset
   *[other] has { $count } assets
}

desk-has-nothing-on-loan-scan-what = Has nothing on loan. Scan what goes to them.
desk-if-this-disk-fails-nothing-brings = If this disk fails, nothing brings the register back.

# $in_stock (number)
# $minimum_stock (number)
desk-in_stock-of-minimum_stock = { $in_stock } of { $minimum_stock }

desk-is-it-a-code-of-somebody = Is it a code of somebody else on something that is here already, such as the maker’s? Then it can find that too.
desk-is-it-new-here-then-give = Is it new here? Then give it a place on the register; this code becomes its tag.
desk-it-is-heard-wherever-the-cursor = It is heard wherever the cursor is in this window. A second tag begins a batch.
desk-it-was-printed-ahead-say-what = It was printed ahead. Say what it sticks on: something on the register already, or something new.
desk-keep = Keep
desk-keep-the-code-with-an-asset = Keep the code with an asset
desk-keep-with-an-asset = Keep with an asset…
desk-kit-added = Kit added
desk-kits-in-this-batch = Kits in this batch
desk-leave-out-what-cannot-be-done = Leave out what cannot be done
desk-list-added = List added
desk-lists-of-tags = Lists of tags
desk-longest-overdue = Longest overdue
desk-look-at-the-demo = Look at the demo
desk-making-up-items = Making up items

# $many (text)
desk-many-in-this-batch = { $many } in this batch

# $max (number)
desk-max-in-the-batch = , { $max } in the batch

desk-missing = Missing
desk-needs-you = Needs you
desk-no-copy-yet = No copy yet
desk-no-date = no date
desk-no-model-or-name = No model or name
desk-none-of-these = None of these

# $done (text)
desk-none-of-these-can-be-done = None of these can be { $done }. Nothing was done.

# $word (text)
desk-not-in-stock-word = not in stock: { $word }

desk-not-kept-the-register-could-not = not kept: the register could not be read
desk-not-looked-up = Not looked up
desk-not-on-the-register = not on the register

# $word (text)
desk-not-out-word = not out: { $word }

desk-not-said = not said

# $name (text)
desk-not-to-name = Not to { $name }

desk-nothing-is-on-this-register-yet = Nothing is on this register yet
desk-nothing-no-loan-is-overdue-no = Nothing: no loan is overdue, no warranty ends soon, everything has its label.
desk-nothing-was-changed-by-the-scan = Nothing was changed by the scan.
desk-nothing-was-put-on-the-register = Nothing was put on the register.
desk-on-nothing-yet = on nothing yet
desk-one-of-these = one of these
desk-open-a-list = Open a list…
desk-open-a-list-of-tags = Open a list of tags
desk-optional-what-kind-of-code-it = Optional; what kind of code it is
desk-or-paste-one-with-ctrl-v = or paste one with Ctrl V
desk-or-scan-the-next-it-begins = Or scan the next: it begins anew.
desk-out = out
desk-out-to = Out to

# $out_now (number)
# $assets (number)
desk-out_now-of-assets-are-out-now = { $out_now } of { $assets } are out now

desk-person = Person
desk-ready-to-scan = Ready to scan
desk-register-a-delivery-by-scanning = Register a delivery by scanning
desk-register-it-as-a-tag = Register it as a tag
desk-register-the-first-item = Register the first item
desk-register-what-was-scanned = Register what was scanned
desk-register-with-this-tag = Register with this tag

# $code (text)
desk-remove-code-from-the-batch = Remove { $code } from the batch

desk-retire = Retire

# $count (number)
desk-retire-count = Retire { $count }

desk-retiring-one-thing-is-done-under = retiring one thing is done under State; scan a second to make a batch
desk-say-first-which-asset-type-or = Say first which asset: type or scan its tag.
desk-scan-a-tag-a-serial-number = Scan a tag, a serial number, a badge or a place.

# $count (number)
desk-scan-done-to-retire-count-asset = { $count ->
    [one] scan DONE to retire { $count } asset
   *[other] scan DONE to retire { $count } assets
}

desk-scan-its-tag-or-type-a = Scan its tag, or type a few letters.

# $what (text)
# $name (text)
desk-scan-what-is-done-with-what = scan what is done with { $what } and { $name }: CHECK OUT, CHECK IN or MOVE

# $what (text)
desk-scan-what-is-done-with-what-2 = scan what is done with { $what }: CHECK OUT, CHECK IN or MOVE

# $scans (number)
desk-scanned-scans-times-counted-once = Scanned { $scans } times, counted once

desk-search-all-assets-for-it = Search all assets for it
desk-search-assets-for-it = Search assets for it
desk-serial-number = , serial number
desk-set-it-up-here = set it up here

# $out_since (day)
desk-since-out_since = since { $out_since }

# $out_since (day)
desk-since-out_since-2 = , since { $out_since }

desk-state-and-what-is-in-the = State, and what is in the way
desk-still-here = Still here

# $open (text)
desk-still-open = , still { $open }

desk-swap-for-a-spare = Swap for a spare

# $tag (text)
desk-tag-is-on-nothing-yet-assign = { $tag } is on nothing yet; assign it, or scan CANCEL to leave it

desk-tagdesk-keeps-what-you-own-where = Tagdesk keeps what you own, where it is and who has it. Begin with one of these; any of them can be undone.
desk-take-a-kit = Take a kit
desk-take-all-of-it = take all of it

# $name (text)
desk-take-all-of-name = Take all of { $name }

# $tag (text)
desk-take-tag = Take { $tag }

# $sentence (text)
desk-taken-back-sentence = Taken back: { $sentence }

desk-the-batch = The batch

# $sentence (text)
desk-the-batch-is-still-here-sentence = The batch is still here: { $sentence }

# $last (instant)
desk-the-last-copy-is-of-last = The last copy is of { $last }.

# $last (instant)
desk-the-last-is-of-last = The last is of { $last }.

desk-the-last-scans = The last scans
desk-the-model-once-then-serial-number = The model once, then serial number after serial number.
desk-there-is-a-batch-on-the = There is a batch on the Desk. Confirm or clear it first.
desk-this = this
desk-this-cannot-be-a-tag-scan = This cannot be a tag. Scan the tag on the thing itself, or its serial number.
desk-undo-scan = Undo scan
desk-unknown = unknown
desk-until = Until…
desk-until-2 = until

# $due (text)
desk-until-due = until { $due }

desk-what = What
desk-what-is-here-now = What is here now

# $count (number)
desk-what-to-do-with-count-asset = { $count ->
    [one] What to do with { $count } asset
   *[other] What to do with { $count } assets
}

desk-what-was-scanned = What was scanned
desk-when-it-came-back-last = (when it came back last)
desk-which-one-is-in-your-hand = Which one is in your hand?
desk-zeros-before-a-number-are-easily = Zeros before a number are easily lost or added. Is it this?

# $path (text)
# $reason (text)
desk-unreadable = { $path } cannot be read ({ $reason }).

desk-unreadable-hint = Remove this file: the desk then gets a new name. The register is not touched.

# $longest (number)
ticket-unusable = A ticket number is one line of at most { $longest } characters.
