asset-1-month = 1 month
asset-1-week = 1 week
asset-2-weeks = 2 weeks
asset-3-days = 3 days
asset-3-months = 3 months
asset-a-person = A person
asset-a-person-a-place-or-another = A person, a place or another asset
asset-a-person-or-an-asset = A person or an asset
asset-a-place = A place
asset-a-scan-is-heard-wherever-the = A scan is heard wherever the cursor is in this window. What is answered is on disk.
asset-a-serial-number-or-a-tag = A serial number or a tag
asset-a-week-ago = A week ago
asset-a-year-ago = A year ago

# $name (text)
asset-add-name-as-a-person = Add “{ $name }” as a person

# $name (text)
asset-add-name-as-a-place = Add “{ $name }” as a place

asset-all-back = All back
asset-an-asset-in-stock = An asset in stock

# $count (number)
asset-and-count-earlier-one-in-assets = { $count ->
    [one] and { $count } earlier one, in Assets
   *[other] and { $count } earlier ones, in Assets
}

asset-as-it-was = As it was
asset-as-of = As of…
asset-asset = Asset
asset-assigned = Assigned
asset-assigned-for-good = Assigned for good
asset-assigned-until = Assigned until
asset-assigned-until-that-day = Assigned, until that day
asset-back-to-today = Back to today
asset-bookings = Bookings
asset-bring-a-list-you-have-or = Bring a list you have, or register the first thing by hand.
asset-by-scanning = By scanning
asset-came-back-without = Came back without
asset-change-state = Change state
asset-change-the-booking-of = Change the booking of
asset-change-the-state = Change the state
asset-change-to = Change to
asset-changed = Changed
asset-choose-first-what-they-become = Choose first what they become.
asset-choose-what-to-change-everything-else = Choose what to change. Everything else stays as it is with each of them.

# $code (text)
asset-code-has-the-shape-of-a = { $code } has the shape of a tag: scan the serial number

# $code (text)
# $what (text)
asset-code-was-registered-just-now-what = { $code } was registered just now: { $what }

asset-comma-separated-csv = Comma-separated (CSV)
asset-condition = Condition
asset-cost-of-each = Cost of each

# $count (number)
# $name (text)
asset-count-asset-written-to-name = { $count ->
    [one] { $count } asset written to { $name }.
   *[other] { $count } assets written to { $name }.
}

# $count (number)
asset-count-day = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# $count (number)
asset-count-duplicate = { $count ->
    [one] { $count } duplicate
   *[other] { $count } duplicates
}

asset-due-back = Due back
asset-due-on-any-day = Due on any day
asset-edit-together = Edit together
asset-end-of-last-month = End of last month
asset-end-of-last-year = End of last year
asset-everything-back = Everything back
asset-everything-came-back = Everything came back
asset-everything-that-carries-a-tag-stands = Everything that carries a tag stands here
asset-expired = , expired
asset-export = Export
asset-extend = Extend
asset-facts = Facts
asset-fields-to-change = Fields to change
asset-filter-by-holder = Filter by holder
asset-filter-the-register = Filter the register

# $name (text)
asset-for-name = for { $name }

asset-from = From
asset-goes-back-to = Goes back to
asset-hand-on = Hand on
asset-hand-on-to-somebody-else = Hand on to somebody else
asset-held-by = Held by
asset-history = History
asset-holder = Holder
asset-holders-e-mail = Holder’s e-mail
asset-holds = Holds
asset-in = in
asset-in-a-week = In a week
asset-in-repair = In repair
asset-is-on-the-register = is on the register

# $count (number)
asset-is-on-the-register-count-in = is on the register · { $count } in a row

asset-it-is = It is
asset-it-is-another-thing-keep-the = It is another thing: keep the number
asset-it-was-registered-only-later = It was registered only later.
asset-it-was-taken-off-again-or = It was taken off again, or the link is of another register.
asset-its-former-tag-still-finds-it = Its former tag still finds it:
asset-its-former-tags-still-find-it = Its former tags still find it:
asset-its-label-with-the-code = Its label, with the code
asset-keep-it-as-it-is = Keep it as it is
asset-keep-the-tag-as-it-is = Keep the tag as it is
asset-keep-the-whole-code = Keep the whole code

# $tag (text)
# $scanned (text)
asset-keep-the-whole-code-of-tag = Keep the whole code of { $tag }: { $scanned }

asset-keep-the-whole-code-of-the = Keep the whole code of the last one as its serial number

# $label (text)
asset-label-can-be-scanned-once-this = “{ $label }” can be scanned once this is done or cancelled.

# $label (text)
asset-label-is-a-command-for-the = { $label } is a command for the Desk

asset-label-made = Label made

# $label (text)
asset-label-often-chosen = { $label }, often chosen

# $label (text)
asset-label-there-is-nothing-to-let = { $label }: there is nothing to let go of

# $labelled_at (instant)
asset-labelled-labelled_at = Labelled { $labelled_at }.

asset-laptop-monitor = Laptop, Monitor…
asset-leave-as-it-is = Leave as it is
asset-left-empty-each-goes-to-this = Left empty, each goes to this desk’s store, or where it was before it went out.

# $path (text)
asset-left-empty-it-goes-to-path = Left empty, it goes to { $path }.

asset-left-empty-it-stays-as-it = Left empty, it stays as it is with each.
asset-left-empty-no-day-is-said = Left empty, no day is said.
asset-let-go = Let go
asset-let-go-nothing-was-saved = Let go; nothing was saved
asset-let-go-of-what-was-scanned = Let go of what was scanned, then back
asset-may-become = May become
asset-merge = Merge
asset-merge-two-registrations-of-one-asset = Merge two registrations of one asset
asset-missing-with = Missing with
asset-model = Model
asset-more = More

# $name (text)
# $path (text)
asset-name-works-at-path = { $name } works at { $path }.

asset-needs-a-label = Needs a label
asset-never-labelled = Never labelled.

# $name (text)
asset-new-model-name = New model “{ $name }”

asset-new-state = New state
asset-next-delivery = Next delivery
asset-no-asset-fits-all-of-these = No asset fits all of these filters.
asset-no-asset-matches = No asset matches
asset-no-date = No date
asset-no-name = No name
asset-nobody-has-said-where-it-was = Nobody has said where it was before.
asset-none-back = None back
asset-not-heard-say-first-which-serial = Not heard: say first which serial number is right
asset-not-looked-at = Not looked at
asset-not-on-the-register = Not on the register
asset-not-on-the-register-on-that = Not on the register on that day
asset-not-registered-a-field-beside-is = Not registered: a field beside is not understood yet.
asset-not-registered-say-first-what-they = Not registered: say first what they are
asset-not-said = Not said

# $path (text)
asset-not-said-path-is-proposed = Not said; { $path } is proposed

asset-nothing-comes-after-its-state-by = Nothing comes after its state by hand.
asset-nothing-is-changed-yet = Nothing is changed yet.
asset-nothing-is-said-yet-that-would = Nothing is said yet that would change.

# $first (day)
asset-nothing-said-1-day-first-only = Nothing said: 1 day, { $first } only.

asset-nothing-was-on-the-register-yet = Nothing was on the register yet
asset-nothing-was-registered-here-that-could = Nothing was registered here that could be taken back
asset-nothing-was-registered-yet = nothing was registered yet

# $noun (text)
# $code (text)
# $what (text)
asset-noun-code-is-taken-what = { $noun } { $code } is taken: { $what }

asset-now-scan-the-serial-number = Now scan the serial number
asset-now-scan-the-tag-that-is = Now scan the tag that is on it
asset-of-any-model = Of any model

# $tag (text)
asset-of-tag = of { $tag }

asset-on-loan-no-day-said = On loan, no day said
asset-on-loan-until-that-day = On loan, until that day
asset-on-that-day-no-asset-had = On that day no asset had been registered.
asset-optional-a-count-expects-it-there = Optional; a count expects it there
asset-optional-stands-in-the-history = Optional; stands in the history
asset-optional-the-history-keeps-it-and = Optional; the history keeps it, and the search finds it
asset-optional-what-it-is-for = Optional; what it is for
asset-or-scan-the-code-at-the = Or scan the code at the door.
asset-order-number = Order number
asset-other-codes-that-find-it = Other codes that find it:
asset-out-since = Out since
asset-overdue = , overdue
asset-overdue-2 = Overdue
asset-part-of-an-import-or-an = Part of an import or an undo that is not finished: nothing can be done with it yet.

# $count (number)
asset-print-count-label = { $count ->
    [one] Print { $count } label
   *[other] Print { $count } labels
}

asset-print-their-labels = Print their labels

# $count (number)
asset-printed-count-time = { $count ->
    [one] Printed { $count } time
   *[other] Printed { $count } times
}

asset-proposed = proposed
asset-proposed-not-taken-yet = Proposed, not taken yet.
asset-purchase-date = Purchase date
asset-purchased = Purchased
asset-receipt = Receipt…
asset-reckoned-from-the-purchase-date-where = Reckoned from the purchase date where the model has a warranty.
asset-redo = Redo
asset-refresh-date = Refresh date
asset-register-an-asset = Register an asset
asset-register-and-next = Register and next
asset-register-by-scanning = Register by scanning
asset-register-the-first = Register the first
asset-registered = Registered
asset-registered-just-now = Registered just now

# $code (text)
asset-remove-code-code = Remove code { $code }

asset-reserve = Reserve
asset-reserve-for = Reserve for…
asset-reserve-for-2 = Reserve for
asset-reserve-the-open-asset-for-somebody = Reserve the open asset for somebody
asset-reserved-for-nobody = Reserved for nobody.
asset-said-once-for-all-of-them = Said once for all of them.
asset-saving = Saving…
asset-say-first-for-whom-type-a = Say first for whom: type a name, or scan the badge.
asset-say-first-what-it-is-its = Say first what it is: its model, or a name.
asset-say-first-what-it-is-type = Say first what it is: type its model.
asset-say-first-where-it-goes-type = Say first where it goes: type a place, or scan the code at its door.
asset-say-first-which-spare-goes-out = Say first which spare goes out: scan it, or type its tag.
asset-say-first-whom-it-goes-to = Say first whom it goes to: type a name, or scan a badge, a place or another asset.
asset-say-the-model = Say the model
asset-say-the-place = Say the place
asset-say-what-they-are = Say what they are
asset-scan-a-serial-number = Scan a serial number
asset-scan-a-serial-number-or-its = Scan a serial number or its tag
asset-scan-it-or-type-a-few = Scan it, or type a few letters.
asset-search = Search…
asset-search-the-register = Search the register

# $sentence (text)
asset-sentence-it-changes-nothing-here = { $sentence }. It changes nothing here.

# $sentence (text)
asset-sentence-no-serial-number = { $sentence }: no serial number

asset-serial-and-tag = Serial and tag

# $serial (text)
# $before (text)
asset-serial-instead-of-before = { $serial } instead of { $before }

asset-serial-numbers = Serial numbers
asset-serial-numbers-alone-or-with-their = Serial numbers alone, or with their tags

# $serial (text)
asset-serial-was-heard-already = { $serial } was heard already

asset-show = Show
asset-show-all-assets = Show all assets
asset-show-today = Show today
asset-some-missing = Some missing
asset-spare = Spare
asset-spreadsheet-xlsx = Spreadsheet (XLSX)
asset-supplier = Supplier
asset-swap = Swap
asset-swap-the-open-asset-for-a = Swap the open asset for a spare

# $tag (text)
asset-tag-is-a-blank-tag-no = { $tag } is a blank tag, no serial number. To register things with the tags on them, choose “Serial and tag”

# $tag (text)
# $scanned (text)
asset-tag-is-scanned = { $tag } is { $scanned }

# $tag (text)
# $serial (text)
# $because (text)
asset-tag-is-serial-because = { $tag } is { $serial }{ $because }

asset-tag-on-it = tag on it

# $tag (text)
asset-tag-was-heard-already = { $tag } was heard already

asset-take-what-is-proposed = Take what is proposed
asset-taken-back = taken back

# $text (text)
asset-text-is-none-of-these = “{ $text }” is none of these.

asset-that-day-is-still-to-come = That day is still to come.
asset-that-was-the-last = That was the last
asset-that-was-the-last-one = That was the last one
asset-the-broken-one-becomes = The broken one becomes
asset-the-broken-one-goes-to = The broken one goes to
asset-the-model-is-said-once-then = The model is said once; then serial number after serial number is scanned.
asset-the-next-delivery = The next delivery
asset-the-next-of-its-series-unless = The next of its series, unless you type another.

# $path (text)
asset-the-next-ones-are-at-path = The next ones are at { $path }

asset-the-register-as-it-stood-at = The register as it stood at the end of

# $as_of (day)
asset-the-register-as-it-stood-on = The register as it stood on { $as_of }.

asset-the-register-on-a-past-day = The register on a past day
asset-the-same-day = The same day
asset-the-serial-number = The serial number
asset-the-tag = The tag
asset-there-is-no-state-that-all = There is no state that all of these may be moved to.
asset-tomorrow = Tomorrow
asset-tonight = Tonight
asset-type-a-few-letters-or-scan = Type a few letters, or scan a badge.
asset-type-a-few-letters-or-scan-2 = Type a few letters, or scan a badge, a door or a tag.
asset-type-a-few-letters-or-scan-3 = Type a few letters, or scan the code at the door.
asset-type-or-scan-it = Type or scan it
asset-under-these-filters = under these filters

# $tag (text)
asset-undo-tag = Undo { $tag }

asset-undo-the-last-one = Undo the last one
asset-until-and-that-day-too = Until, and that day too
asset-until-it-goes-to-this-person = Until it goes to this person, nobody else can take it on these days.
asset-what-is-expected = What is expected
asset-what-is-on-loan-stays-on = What is on loan stays on loan, and what is assigned stays assigned.
asset-what-is-scanned = What is scanned
asset-what-it-is-thinkpad-t14-laserjet = What it is: ThinkPad T14, LaserJet 4250…
asset-what-it-is-when-it-is = What it is, when it is of no model
asset-where-it-belongs = Where it belongs
asset-where-it-will-be = Where it will be
asset-where-they-are = Where they are
asset-which-serial-number-is-it = Which serial number is it?
asset-whoever-has-it-keeps-it-this = Whoever has it keeps it; this is where it is.
asset-why = Why

# $name (text)
asset-with-name = with { $name }

# $name (text)
asset-with-name-nobody-said-where = With { $name }; nobody said where

asset-within-30-days = Within 30 days
asset-without-a-place-no-count-searches = Without a place no count searches for it.

# $item (text)
asset-without-item = Without { $item }

# $day (day)
asset-working-out-how-the-register-stood = Working out how the register stood at the end of { $day }. Everybody may go on working.

asset-write-to-them = Write to them
asset-write-to-those-who-have-them = Write to those who have them
asset-writing = Writing
asset-yesterday = Yesterday

# $tag (text)
tag-taken-meanwhile = the tag { $tag } is taken by now.

# $tag (text)
asset-in_a_ring-part = { $tag } would be part of something that is part of it.

asset-nameless = Choose a model, or enter a name at least. Nothing was saved.

asset-use_check_out-new = A new asset is registered first and checked out then. Nothing was saved.

# $reason (text)
asset-cost = { $reason }.

# $tag (text)
# $what (text)
tag-taken-by_asset = The tag { $tag } is taken: it is { $what }.

# $tag (text)
# $asset (text)
tag-taken-before = The tag { $tag } was on { $asset } before and still finds it.

# $serial (text)
# $other (text)
# $what (text)
serial-alike = The serial number { $serial } differs only in capitals from { $other }, which is that of { $what }. Nothing was saved.

serial-alike-hint = If this is another thing, keep the number as it is.

# $serial (text)
# $what (text)
serial-taken-by_asset = The serial number { $serial } is taken: it is { $what }.

# $tag (text)
asset-say_where = { $tag } was nowhere before it went out, so nobody knows where it goes back to.

asset-say_where-hint = Choose where it goes, or set this desk's store.

asset-one_only = A tag or serial number belongs to one asset, and several are chosen. Nothing was saved.

asset-no_tag = An asset always has a tag. Nothing was saved.

# $text (text)
asset-date = “{ $text }” is not a date; write it like 2026-03-14. Nothing was saved.

asset-missing = Choose an asset.

asset-none_chosen = No asset is chosen. Nothing was done.

# $text (text)
tag-misread = { $text } looks like a tag of this register that was misread or mistyped. Nothing was saved.

# $serial (text)
serial-ambiguous = The serial number { $serial } stands on several assets, and the tag goes onto one. Nothing was saved.

serial-ambiguous-hint = Replace the tag of the one that is meant.

# $code (text)
# $asset (text)
tag-taken-on_asset = { $code } is on { $asset } already. Nothing was saved.

# $text (text)
tag-not_reserved = { $text } is not one of the reserved tags. Nothing was saved.

tag-not_reserved-hint = A tag of your own choice is given when an asset is registered or revised.

# $named (text)
asset-unknown = There is no asset “{ $named }” on the register.

# $of (number)
# $done (choice)
asset-none_can = { $done ->
    [checked_in] None of the { $of } assets can be checked in. Nothing was saved.
    [checked_out] None of the { $of } assets can be checked out. Nothing was saved.
    [handed_on] None of the { $of } assets can be handed on. Nothing was saved.
    [moved] None of the { $of } assets can be moved. Nothing was saved.
    [extended] None of the { $of } assets can be extended. Nothing was saved.
    [requested] None of the { $of } assets can be requested now. Nothing was saved.
    [ordered] None of the { $of } assets can be ordered now. Nothing was saved.
    [in_stock] None of the { $of } assets can be in stock now. Nothing was saved.
    [in_repair] None of the { $of } assets can be in repair now. Nothing was saved.
    [lost] None of the { $of } assets can be lost now. Nothing was saved.
    [retired] None of the { $of } assets can be retired now. Nothing was saved.
   *[disposed] None of the { $of } assets can be disposed now. Nothing was saved.
}

# $count (number)
# $of (number)
# $done (choice)
asset-some_cannot = { $done ->
    [checked_in] { $count } of { $of } assets cannot be checked in. Nothing was saved.
    [checked_out] { $count } of { $of } assets cannot be checked out. Nothing was saved.
    [handed_on] { $count } of { $of } assets cannot be handed on. Nothing was saved.
    [moved] { $count } of { $of } assets cannot be moved. Nothing was saved.
    [extended] { $count } of { $of } assets cannot be extended. Nothing was saved.
    [requested] { $count } of { $of } assets cannot be requested now. Nothing was saved.
    [ordered] { $count } of { $of } assets cannot be ordered now. Nothing was saved.
    [in_stock] { $count } of { $of } assets cannot be in stock now. Nothing was saved.
    [in_repair] { $count } of { $of } assets cannot be in repair now. Nothing was saved.
    [lost] { $count } of { $of } assets cannot be lost now. Nothing was saved.
    [retired] { $count } of { $of } assets cannot be retired now. Nothing was saved.
   *[disposed] { $count } of { $of } assets cannot be disposed now. Nothing was saved.
}

# $text (text)
# $count (number)
asset-ambiguous = { $count ->
    [one] “{ $text }” matches { $count } asset. Nothing was done.
   *[other] “{ $text }” matches { $count } assets. Nothing was done.
}

asset-ambiguous-hint = Use a tag or a serial number that only one of them has.

tag-misread-hint = Its last character does not fit the others: look at the label again. If it is somebody else's and right so, keep it as it is.

# $tags (list)
tag-misread-nearly = Its last character does not fit the others. Nearly so: { $tags }. Look at the label again. If it is somebody else's and right so, keep it as it is.

asset-unknown_serial-none = Scan a serial number, or say which model the new asset is. Nothing was saved.

# $serial (text)
asset-unknown_serial = No asset on the register has the serial number { $serial }. Say which model it is to register it. Nothing was saved.

# $code (text)
# $tag (text)
# $what (text)
serial-taken-by_row = The serial number { $code } is taken: it is { $tag }, { $what }.
