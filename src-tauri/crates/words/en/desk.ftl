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

desk-already-in-stock = Already in stock

# $holder (text) who has it
desk-already-out-to-holder = Already out to { $holder }

desk-assign-the-blank-tag = Assign the blank tag
desk-back-up-now = Back up now
desk-batch = Batch
desk-below-minimum = Below minimum
desk-blank-tag = Blank tag
desk-blank-tag-on-nothing-yet = Blank tag, on nothing yet

# $action (choice) check_out, check_in, move, change_state or retire
# $blocked (number) how many something stands in the way of
# $count (number) how many there are
desk-blocked-rows = { $action ->
    [check_out] { $count ->
        [one] { $blocked } of { $count } row cannot be checked out. Nothing was done.
       *[other] { $blocked } of { $count } rows cannot be checked out. Nothing was done.
    }
    [check_in] { $count ->
        [one] { $blocked } of { $count } row cannot be checked in. Nothing was done.
       *[other] { $blocked } of { $count } rows cannot be checked in. Nothing was done.
    }
    [move] { $count ->
        [one] { $blocked } of { $count } row cannot be moved. Nothing was done.
       *[other] { $blocked } of { $count } rows cannot be moved. Nothing was done.
    }
    [retire] { $count ->
        [one] { $blocked } of { $count } row cannot be retired. Nothing was done.
       *[other] { $blocked } of { $count } rows cannot be retired. Nothing was done.
    }
   *[change_state] { $count ->
        [one] { $blocked } of { $count } row cannot be changed. Nothing was done.
       *[other] { $blocked } of { $count } rows cannot be changed. Nothing was done.
    }
}

desk-booked = Booked

# $name (text) who booked it
# $day (day) the one day it is for
desk-booked-by-name-for-day = Booked by { $name } for { $day }

# $name (text)
# $from (day)
# $until (day)
desk-booked-by-name-from-from-to = Booked by { $name } from { $from } to { $until }

# $of (choice) one asset, or none of several
# $tag (text) the tag of the one
desk-cannot-check-in-in-stock = { $of ->
    [one] { $tag } cannot be checked in: already in stock. Nothing was done.
   *[none] None of these can be checked in: already in stock. Nothing was done.
}

# $of (choice) one asset, or none of several
# $tag (text) the tag of the one
# $state (said) the state the first is in, small
desk-cannot-check-in-not-out = { $of ->
    [one] { $tag } cannot be checked in: not out: { $state }. Nothing was done.
   *[none] None of these can be checked in: not out: { $state }. Nothing was done.
}

# $of (choice) one asset, or none of several
# $tag (text) the tag of the one
# $state (said) the state the first is in, small
desk-cannot-check-out-not-in-stock = { $of ->
    [one] { $tag } cannot be checked out: not in stock: { $state }. Nothing was done.
   *[none] None of these can be checked out: not in stock: { $state }. Nothing was done.
}

# $of (choice) one asset, or none of several
# $tag (text) the tag of the one
# $holder (text) who has the first
desk-cannot-check-out-out = { $of ->
    [one] { $tag } cannot be checked out: already out to { $holder }. Nothing was done.
   *[none] None of these can be checked out: already out to { $holder }. Nothing was done.
}

# $of (choice) one asset, or none of several
# $tag (text) the tag of the one
desk-cannot-move-disposed = { $of ->
    [one] { $tag } has been disposed of and can’t be moved. Nothing was done.
   *[none] None of these can be moved: they have been disposed of. Nothing was done.
}

desk-check-in-first-where-that-helps = Check in first, where that helps
desk-check-out-until-a-day = Check out until a day
desk-choose-first-which-one = Choose first which one is meant

# $tag (text)
desk-choose-tag = Choose { $tag }

desk-clear-all = Clear all
desk-clear-the-desk = Clear the Desk
desk-click-here-to-scan = Click here to scan

# $code (text)
desk-code-finds-this-asset-from-then = { $code } finds this asset from then on, whenever it is scanned. Its tag stays what it is.

# $code (text)
desk-code-is-misread = { $code } is misread; scan CANCEL to leave it

# $code (text)
# $nearly (list) the tags it nearly is
desk-code-is-misread-nearly = { $code } is misread: nearly { $nearly }; scan CANCEL to leave it

# $code (text)
desk-code-is-not-on-the-register = { $code } is not on the register; scan CANCEL to leave it

# $label (text) a scanned command
# $words (said) what came of it
desk-command-said = { $label }: { $words }

desk-confirm-the-batch = Confirm the batch
desk-copies-of-the-register = Copies of the register
desk-could-be-several-things = Could be several things

# $count (number) from two on
desk-could-be-things = { $count ->
    [one] Could be { $count } thing
   *[other] Could be { $count } things
}

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

# $count (number) how many are left out
# $left (number) how many stay
desk-count-rows-left-out = { $count ->
    [one] { $count } row left out, { $left } stay
   *[other] { $count } rows left out, { $left } stay
}

# $count (number)
desk-count-scan-repeated-counted-once = { $count ->
    [one] { $count } scan repeated, counted once
   *[other] { $count } scans repeated, counted once
}

desk-csv-from-snipe-it-or-any = CSV from Snipe-IT or any spreadsheet. You see every row before it is kept.

# $demo (number)
desk-demo-made-up-items-with-people = { $demo } made-up items with people, places and loans. Undo takes all of it away again.

desk-details = Details
desk-disposed-of = Disposed of and can’t be moved

# $action (choice) check_out, check_in or move
# $count (number)
desk-do-count = { $action ->
    [check_out] Check out { $count }
    [check_in] Check in { $count }
   *[move] Move { $count }
}

# $action (choice) check_out, check_in or move
# $count (number)
# $goal (part)
# $name (text) whom or where it goes to
desk-do-count-to-goal = { $action ->
    [check_out] Check out { $count } to { $goal }
    [check_in] Check in { $count } to { $goal }
   *[move] Move { $count } to { $goal }
}
    .goal = { $name }

# $action (choice) check_out, check_in or move
# $goal (part)
# $name (text) whom or where it goes to
desk-do-to-goal = { $action ->
    [check_out] Check out to { $goal }
    [check_in] Check in to { $goal }
   *[move] Move to { $goal }
}
    .goal = { $name }

# $due (day)
# $days (number)
desk-due-day-overdue = { $days ->
    [one] { $due }, { $days } day overdue
   *[other] { $due }, { $days } days overdue
}

# $distance (text) today, tomorrow, in 5 days
desk-due-distance = due { $distance }

# $because (text)
desk-found-by-because = Found by { $because }.

desk-found-mark = Found:
desk-gather-again-what-was-taken-back = Gather again what was taken back
desk-gather-it-again = Gather it again
desk-gather-them-again = Gather them again

# Stands under or beside the name of a person or a place.
# $of (choice) asset or row
# $count (number)
desk-gets-count = { $of ->
    [asset] { $count ->
        [one] gets { $count } asset
       *[other] gets { $count } assets
    }
   *[row] { $count ->
        [one] gets { $count } row
       *[other] gets { $count } rows
    }
}

desk-go-on-anyway-where-that-is = Go on anyway, where that is possible

# $count (number)
desk-has-count-asset = { $count ->
    [one] has { $count } asset
   *[other] has { $count } assets
}

desk-has-nothing-on-loan-scan-what = Has nothing on loan. Scan what goes to them.

# $holder (part)
# $name (text)
# $since (part)
# $day (day)
desk-held-since = { $holder }, { $since }
    .holder = { $name }
    .since = since { $day }

desk-if-this-disk-fails-nothing-brings = If this disk fails, nothing brings the register back.

# $name (text) who booked it
# $day (day) the one day it is for
desk-in-stock-booked-for-day = In stock, booked by { $name } for { $day }

# $name (text) who booked it
# $from (day)
# $until (day)
desk-in-stock-booked-from-to = In stock, booked by { $name } from { $from } to { $until }

# $of (choice) asset or row
# $count (number)
desk-in-this-batch = { $of ->
    [asset] { $count ->
        [one] { $count } asset in this batch
       *[other] { $count } assets in this batch
    }
   *[row] { $count ->
        [one] { $count } row in this batch
       *[other] { $count } rows in this batch
    }
}

# $in_stock (number)
# $minimum_stock (number)
desk-in_stock-of-minimum_stock = { $in_stock } of { $minimum_stock }

desk-is-it-a-manufacturers-code = Is it a manufacturer’s code on an asset you already have? Link it.
desk-is-it-new-here-then-give = Is it new here? Then give it a place on the register; this code becomes its tag.
desk-it-is-done-already = It is done already
desk-it-is-heard-wherever-the-cursor = It is heard wherever the cursor is in this window. A second tag begins a batch.
desk-it-was-printed-ahead-say-what = It was printed ahead. Say what it sticks on: something on the register already, or something new.
desk-it-was-taken-back = It was taken back; scan it again
desk-keep = Keep
desk-keep-the-code-with-an-asset = Keep the code with an asset
desk-keep-with-an-asset = Keep with an asset…
desk-kit-added = Kit added

# $which (part)
# $name (text)
# $gathered (number)
# $size (number)
desk-kit-gathered = { $which } { $gathered } of { $size }
    .which = { $name }

# $which (part)
# $name (text)
# $gathered (number)
# $size (number)
# $still (part)
# $open (list) what is still to be scanned
desk-kit-gathered-still = { $which } { $gathered } of { $size }, { $still }
    .which = { $name }
    .still = still { $open }

desk-kits-in-this-batch = Kits in this batch
desk-leave-out-what-cannot-be-done = Leave out what cannot be done
desk-left-as-it-was = Left as it was
desk-list = List
desk-list-added = List added
desk-lists-of-tags = Lists of tags

# Stands behind its figure, in a column of its own.
# $count (number)
desk-loans-due-soon = { $count ->
    [one] loan due within 7 days
   *[other] loans due within 7 days
}

# Stands behind its figure, in a column of its own.
# $count (number)
desk-loans-overdue = { $count ->
    [one] loan overdue
   *[other] loans overdue
}

# In the log of scans.
desk-log-already-in-this-batch = already in this batch

# In the log of scans.
desk-log-could-be-several = could be several things

# In the log of scans, where it begins small.
# $name (text) who booked it
# $day (day) the one day it is for
desk-log-in-stock-booked-for-day = in stock, booked by { $name } for { $day }

# In the log of scans, where it begins small.
# $name (text) who booked it
# $from (day)
# $until (day)
desk-log-in-stock-booked-from-to = in stock, booked by { $name } from { $from } to { $until }

# In the log of scans, where it begins small.
desk-log-misread = misread

# In the log of scans, where it begins small.
# $nearly (list) the tags it nearly is
desk-log-misread-nearly = misread: nearly { $nearly }

# In the log of scans.
desk-log-not-kept = not kept: the register could not be read

# In the log of scans.
desk-log-on-nothing-yet = on nothing yet

# In the log of scans, where it begins small.
# $way (choice) assigned, on_loan, installed, part_of, or another
# $holder (text)
desk-log-out-to-holder = { $way ->
    [assigned] assigned to { $holder }
    [on_loan] on loan to { $holder }
    [installed] installed in { $holder }
    [part_of] part of { $holder }
   *[other] out to { $holder }
}

# In the log of scans, where it begins small.
# $way (choice) assigned, on_loan, installed, part_of, or another
# $holder (text)
# $days (number)
desk-log-out-to-holder-overdue = { $way ->
    [assigned] { $days ->
        [one] assigned to { $holder }, { $days } day overdue
       *[other] assigned to { $holder }, { $days } days overdue
    }
    [on_loan] { $days ->
        [one] on loan to { $holder }, { $days } day overdue
       *[other] on loan to { $holder }, { $days } days overdue
    }
    [installed] { $days ->
        [one] installed in { $holder }, { $days } day overdue
       *[other] installed in { $holder }, { $days } days overdue
    }
    [part_of] { $days ->
        [one] part of { $holder }, { $days } day overdue
       *[other] part of { $holder }, { $days } days overdue
    }
   *[other] { $days ->
        [one] out to { $holder }, { $days } day overdue
       *[other] out to { $holder }, { $days } days overdue
    }
}

# In the log of scans.
desk-log-person = person

# In the log of scans.
desk-log-place = place

# In the log of scans.
desk-log-recipient = recipient

desk-longest-overdue = Longest overdue
desk-look-at-the-demo = Look at the demo
desk-look-mark = Look:
desk-making-up-items = Making up items
desk-misread = Misread

# $nearly (list) the tags it nearly is
desk-misread-nearly = Misread: nearly { $nearly }

desk-missing = Missing

# Stands behind its figure, in a column of its own.
# $count (number)
desk-models-below-minimum = { $count ->
    [one] model below minimum
   *[other] models below minimum
}

# Stands behind its figure, in a column of its own.
# $count (number)
desk-need-a-label = { $count ->
    [one] needs a label
   *[other] need a label
}

desk-needs-you = Needs you
desk-no-copy-yet = No copy yet
desk-no-date = no date
desk-no-model-or-name = No model or name
desk-no-stocktake-is-open = No stocktake is open; open one first

# $action (choice) check_out, check_in, move, change_state or retire
desk-none-can-be-done = { $action ->
    [check_out] None of these can be checked out. Nothing was done.
    [check_in] None of these can be checked in. Nothing was done.
    [move] None of these can be moved. Nothing was done.
    [retire] None of these can be retired. Nothing was done.
   *[change_state] None of these can be changed. Nothing was done.
}

# $state (said) the state it is in, small
desk-not-in-stock = Not in stock: { $state }

desk-not-looked-up = Not looked up

# In the log of scans, and where several codes are listed.
desk-not-on-the-register = not on the register

# $state (said) the state it is in, small
desk-not-out = Not out: { $state }

desk-not-said = not said

# $name (text)
desk-not-to-name = Not to { $name }

desk-nothing-can-be-checked-in-first = Nothing here can be checked in first
desk-nothing-is-in-the-way = Nothing is in the way
desk-nothing-is-on-this-register-yet = Nothing is on this register yet
desk-nothing-no-loan-is-overdue-no = Nothing: no loan is overdue, no warranty ends soon, everything has its label.
desk-nothing-to-cancel = There is nothing to cancel
desk-nothing-to-take-back = There is nothing to take back
desk-nothing-was-changed-by-the-scan = Nothing was changed by the scan.
desk-nothing-was-put-on-the-register = Nothing was put on the register.
desk-one-character-is-wrong = It is a tag of ours, but one character of it is wrong. Scan it again.

# $count (number) how many tags it nearly is, which stand below
desk-one-character-is-wrong-look = { $count ->
    [one] It is a tag of ours, but one character of it is wrong. Scan it again. Or look whether it is this:
   *[other] It is a tag of ours, but one character of it is wrong. Scan it again. Or look whether it is one of these:
}

desk-one-step-back = One step back
desk-open-a-list = Open a list…
desk-open-a-list-of-tags = Open a list of tags
desk-optional-what-kind-of-code-it = Optional; what kind of code it is
desk-or-paste-one-with-ctrl-v = or paste one with Ctrl V
desk-or-scan-the-next-it-begins = Or scan the next: it begins anew.
desk-out = out

# $way (choice) assigned, on_loan, installed, part_of, or another
# $holder (text)
desk-out-to-holder = { $way ->
    [assigned] Assigned to { $holder }
    [on_loan] On loan to { $holder }
    [installed] Installed in { $holder }
    [part_of] Part of { $holder }
   *[other] Out to { $holder }
}

# $way (choice) assigned, on_loan, installed, part_of, or another
# $holder (text)
# $days (number)
desk-out-to-holder-overdue = { $way ->
    [assigned] { $days ->
        [one] Assigned to { $holder }, { $days } day overdue
       *[other] Assigned to { $holder }, { $days } days overdue
    }
    [on_loan] { $days ->
        [one] On loan to { $holder }, { $days } day overdue
       *[other] On loan to { $holder }, { $days } days overdue
    }
    [installed] { $days ->
        [one] Installed in { $holder }, { $days } day overdue
       *[other] Installed in { $holder }, { $days } days overdue
    }
    [part_of] { $days ->
        [one] Part of { $holder }, { $days } day overdue
       *[other] Part of { $holder }, { $days } days overdue
    }
   *[other] { $days ->
        [one] Out to { $holder }, { $days } day overdue
       *[other] Out to { $holder }, { $days } days overdue
    }
}

# $out_now (number)
# $assets (number)
desk-out_now-of-assets-are-out-now = { $out_now } of { $assets } are out now

# $days (number)
desk-overdue-days = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}

# Under “Longest overdue”.
# $days (number)
desk-overdue-days-only = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

desk-person = Person
desk-ready-to-scan = Ready to scan
desk-register-a-delivery-by-scanning = Register a delivery by scanning
desk-register-it-as-a-tag = Register it as a tag
desk-register-the-first-item = Register the first item
desk-register-what-was-scanned = Register what was scanned
desk-register-with-this-tag = Register with this tag

# $code (text)
desk-remove-code-from-the-batch = Remove { $code } from the batch

# $count (number)
desk-retire-count = Retire { $count }

desk-retiring-one-thing = Retiring one thing is done under State; scan a second to make a batch

# $count (number)
# $since (instant) when the first of them was scanned
desk-rows-since = { $count ->
    [one] { $count } row from { $since }. Go on, or clear all.
   *[other] { $count } rows from { $since }. Go on, or clear all.
}

desk-say-first-which-asset-type-or = Say first which asset: type or scan its tag.

# A line that says what became of a scan, not of a thing.
desk-scan = Scan

desk-scan-a-badge-a-place-or-asset = Scan a badge, a place or another asset
desk-scan-a-tag-a-serial-number = Scan a tag, a serial number, a badge or a place.
desk-scan-an-asset-first = Scan an asset first

# $count (number)
desk-scan-done-to-retire-count-asset = { $count ->
    [one] Scan DONE to retire { $count } asset
   *[other] Scan DONE to retire { $count } assets
}

desk-scan-first-what-it-is-about = Scan first what it is about
desk-scan-its-tag-or-type-a = Scan its tag, or type a few letters.

# $tag (text)
# $what (text) its model or name
desk-scan-looked-at = { $tag }, { $what }

# $tag (text)
# $what (text) its model or name
# $words (said) its state, or what is in the way
desk-scan-said = { $tag }, { $what }, { $words }

# $tag (text)
# $what (text) its model or name
# $words (said) its state, or what is in the way
# $count (number)
desk-scan-said-in-batch = { $tag }, { $what }, { $words }, { $count } in the batch

desk-scan-what-goes-here = Scan what goes here, then move it or check it in.

# $of (choice) asset or row
# $count (number)
desk-scan-what-is-done = { $of ->
    [asset] { $count ->
        [one] Scan what is done with { $count } asset: CHECK OUT, CHECK IN or MOVE
       *[other] Scan what is done with { $count } assets: CHECK OUT, CHECK IN or MOVE
    }
   *[row] { $count ->
        [one] Scan what is done with { $count } row: CHECK OUT, CHECK IN or MOVE
       *[other] Scan what is done with { $count } rows: CHECK OUT, CHECK IN or MOVE
    }
}

# $of (choice) asset or row
# $count (number)
# $name (text) a place
desk-scan-what-is-done-and-place = { $of ->
    [asset] { $count ->
        [one] Scan what is done with { $count } asset and { $name }: CHECK OUT, CHECK IN or MOVE
       *[other] Scan what is done with { $count } assets and { $name }: CHECK OUT, CHECK IN or MOVE
    }
   *[row] { $count ->
        [one] Scan what is done with { $count } row and { $name }: CHECK OUT, CHECK IN or MOVE
       *[other] Scan what is done with { $count } rows and { $name }: CHECK OUT, CHECK IN or MOVE
    }
}

desk-scan-where-it-goes = Scan where it goes
desk-scan-where-it-goes-or-done = Scan where it goes, or DONE

# $count (number) from two on
desk-scanned-times = { $count ->
    [one] Scanned { $count } time, counted once
   *[other] Scanned { $count } times, counted once
}

# $link (part)
desk-scanner-has-another-layout = The scanner is set to another keyboard layout than this computer. It was read by the keys’ positions, as the next ones will be. Set the scanner to this computer’s layout, or { $link }.
    .link = set it up here

desk-search-all-assets-for-it = Search all assets for it
desk-search-assets-for-it = Search assets for it
desk-several-are-open = Several are open: choose one

# $out_since (day)
desk-since-out_since = since { $out_since }

# Where a name would stand.
desk-somebody = somebody

desk-state-and-what-is-in-the = State, and what is in the way

# The state of an asset inside a sentence.
# $state (choice) requested, ordered, in_stock, checked_out, in_repair, lost, retired or disposed
desk-state-inside = { $state ->
    [requested] requested
    [ordered] ordered
    [in_stock] in stock
    [checked_out] checked out
    [in_repair] in repair
    [lost] lost
    [retired] retired
   *[disposed] disposed
}

# A button: the new state, and how many get it.
# $state (said)
# $count (number)
desk-state-of-count = { $state }: { $count }

desk-still-here = Still here
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

desk-the-desk-has-no-use = The Desk has no use for it
desk-the-desk-is-clear = The Desk is clear
desk-the-desk-was-not-in-view = The Desk was not in view; look at it, then scan it again

# $last (instant)
desk-the-last-copy-is-of-last = The last copy is of { $last }.

# $last (instant)
desk-the-last-is-of-last = The last is of { $last }.

desk-the-last-is-still-being-written = The last one is still being written; scan it again
desk-the-last-scan-was-not-looked-up = The last scan was not looked up; scan it again
desk-the-last-scans = The last scans
desk-the-model-once-then-serial-number = The model once, then serial number after serial number.
desk-there-is-a-batch-on-the = There is a batch on the Desk. Confirm or clear it first.
desk-this-cannot-be-a-tag-scan = This cannot be a tag. Scan the tag on the thing itself, or its serial number.
desk-unclear-mark = Unclear:
desk-undo-scan = Undo scan
desk-unknown = unknown
desk-until = Until…

# $due (day)
desk-until-due = until { $due }

# Stands behind its figure, in a column of its own.
# $count (number)
desk-warranties-ending = { $count ->
    [one] warranty ≤ 30 days
   *[other] warranties ≤ 30 days
}

# $day (day)
# $away (part)
# $distance (text) 3 months ago
desk-warranty-ended = ended { $day } { $away }
    .away = ({ $distance })

# $day (day)
# $away (part)
# $distance (text) in 3 months
desk-warranty-until = until { $day } { $away }
    .away = ({ $distance })

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
