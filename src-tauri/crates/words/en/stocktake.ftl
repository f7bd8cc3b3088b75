stocktake-a-count-file-written-at-another = A count file written at another desk, or a list of codes from a handheld: one code a line, with a time and a place if it has them.
stocktake-a-draft-of-the-report-as = A draft of the report as PDF
stocktake-a-tag-serial-number-or-place = A tag, serial number or place
stocktake-accept = Accept
stocktake-accept-all-of-this-kind = Accept all of this kind
stocktake-accept-everything = Accept everything
stocktake-accept-everything-after-a-look-at = Accept everything, after a look at what that does
stocktake-accept-everything-and-ask = Accept everything…
stocktake-accept-the-proposals-for-all-of = Accept the proposals for all of this kind
stocktake-accept-the-proposals-for-what-is = Accept the proposals for what is chosen
stocktake-action = Action
stocktake-added = Added

# $count (number)
stocktake-all-count-line = { $count ->
    [one] All { $count } line
   *[other] All { $count } lines
}

stocktake-all-lines = All lines
stocktake-all-lines-with-search = All lines, with search
stocktake-all-models = All models
stocktake-all-of-it-or-nothing-as = All of it or nothing, as one action that Undo takes back.
stocktake-all-places = All places
stocktake-all-places-or-choose-or-scan = All places; or choose, or scan one
stocktake-all-stocktakes = All stocktakes

# $total (number)
stocktake-all-total-were-seen-where-they = All { $total } were seen where they belong.

stocktake-already-counted = Already counted

# $count (number)
stocktake-and-count-more = and { $count } more

stocktake-anybody-or-nobody = Anybody, or nobody
stocktake-anything-else = Anything else
stocktake-apply = Apply
stocktake-apply-and-ask = Apply…
stocktake-apply-what-is-decided = Apply what is decided

# $holder (text)
stocktake-assigned-to-holder = Assigned to { $holder }

stocktake-at-two-places = At two places
stocktake-back-from-loan = Back from loan
stocktake-back-to-the-places = Back to the places
stocktake-back-to-the-stocktake = Back to the stocktake
stocktake-before = Before
stocktake-belongs-elsewhere = Belongs elsewhere
stocktake-belongs-nowhere-yet = Belongs nowhere yet
stocktake-belongs-to = Belongs to

# $place (text)
stocktake-belongs-to-place = Belongs to { $place }

stocktake-blind = Blind
stocktake-blind-count = Blind count
stocktake-blind-who-counted-was-not-told = Blind: who counted was not told what was expected
stocktake-categories-and-states = Categories and states
stocktake-check-in-there = Check in there
stocktake-choose-a-file = Choose a file…

# $number (number)
stocktake-choose-number-of-several = Choose the { $number }. of several

stocktake-choose-what-is-counted-walk-from = Choose what is counted, walk from place to place with a scanner, decide on the differences, and sign. A signed stocktake stays as it is.
stocktake-close-the-count = Close the count
stocktake-close-the-count-question = Close the count?
stocktake-close-the-count-scan-done-again = Close the count? Scan DONE again to close it, CANCEL to go on.

# $code (text)
# $shown (part) the code
stocktake-code-could-be-several-things = { $shown } could be several things. It is not counted yet.
    .shown = { $code }

# $code (text)
stocktake-code-is-not-counted = { $code } is not counted.

# $code (text)
stocktake-code-left-out = { $code } left out

stocktake-codes-nobody-knows = Codes nobody knows
stocktake-count = Count

# $count (number)
stocktake-count-checked-in-where-found = { $count ->
    [one] { $count } checked in where it was found
   *[other] { $count } checked in where they were found
}

# $count (number)
# $names (list) who had them
stocktake-count-checked-in-where-found-no-longer-with = { $count ->
    [one] { $count } checked in where it was found; no longer with { $names }
   *[other] { $count } checked in where they were found; no longer with { $names }
}

stocktake-count-closed = Count closed

# $count (number)
stocktake-count-counted = { $count } counted

# $count (number)
stocktake-count-decision-taken-nothing-of-it = { $count ->
    [one] { $count } decision taken, nothing of it applied yet.
   *[other] { $count } decisions taken, nothing of it applied yet.
}

# $count (number)
stocktake-count-left-as-they-are = { $count ->
    [one] { $count } left as it is
   *[other] { $count } left as they are
}

# $count (number)
stocktake-count-line = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}

# $count (number)
stocktake-count-line-decided = { $count ->
    [one] { $count } line decided
   *[other] { $count } lines decided
}

# $count (number)
# $left (number)
stocktake-count-line-decided-left-cannot-be = { $count ->
    [one] { $left ->
        [one] { $count } line decided; { $left } line cannot be decided like this
       *[other] { $count } line decided; { $left } lines cannot be decided like this
    }
   *[other] { $left ->
        [one] { $count } lines decided; { $left } line cannot be decided like this
       *[other] { $count } lines decided; { $left } lines cannot be decided like this
    }
}

# $count (number)
stocktake-count-marked-lost = { $count } marked lost

# $count (number)
# $names (list) who had them
stocktake-count-marked-lost-no-longer-with = { $count } marked lost; no longer with { $names }

# $count (number)

# $count (number)
stocktake-count-line-chosen = { $count ->
    [one] { $count } line chosen
   *[other] { $count } lines chosen
}

# $count (number)
stocktake-count-more-scan-waiting-nothing-is = { $count ->
    [one] { $count } more scan waiting: nothing is lost, they are counted next.
   *[other] { $count } more scans waiting: nothing is lost, they are counted next.
}

# $count (number)
stocktake-count-moved-to-where-found = { $count ->
    [one] { $count } moved to where it was found
   *[other] { $count } moved to where they were found
}

stocktake-count-of-tagdesk = Count of Tagdesk

# $count (number)
stocktake-count-other = { $count ->
    [one] { $count } other
   *[other] { $count } others
}

# $count (number)
stocktake-count-photo = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}

# $count (number)
stocktake-count-proposal-accepted-nothing-is-done = { $count ->
    [one] { $count } proposal accepted; nothing is done yet.
   *[other] { $count } proposals accepted; nothing is done yet.
}

# $count (number)
stocktake-count-put-onto-the-register = { $count } put onto the register

# $count (number)
stocktake-count-recorded-where-found = { $count ->
    [one] { $count } recorded where it was found
   *[other] { $count } recorded where they were found
}

# $count (number)
# $names (list) who has them
stocktake-count-recorded-where-found-stay-with = { $count ->
    [one] { $count } recorded where it was found; it stays with { $names }
   *[other] { $count } recorded where they were found; they stay with { $names }
}

# $count (number)
stocktake-count-scan = { $count ->
    [one] { $count } scan
   *[other] { $count } scans
}

# $count (number)
stocktake-count-thing = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}

# $count (number)
stocktake-count-thing-at-all-places = { $count ->
    [one] { $count } thing at all places
   *[other] { $count } things at all places
}

# $count (number)
# $place (text)
stocktake-count-thing-at-place = { $count ->
    [one] { $count } thing at { $place }
   *[other] { $count } things at { $place }
}

# $count (number)
# $figure (part) the number, set apart
stocktake-count-thing-expected = { $count ->
    [one] { $figure } thing expected
   *[other] { $figure } things expected
}
    .figure = { $count }

# $count (number)
# $out (number) how many of them somebody has
# $figure (part) the first number, set apart
# $second (part) the second number, set apart
stocktake-count-thing-expected-out-with-somebody = { $count ->
    [one] { $figure } thing expected, and somebody has it
   *[other] { $figure } things expected, { $second } of them with somebody
}
    .figure = { $count }
    .second = { $out }

# $count (number)
stocktake-count-thing-not-scanned-yet-will = { $count ->
    [one] { $count } thing not scanned yet will be missing.
   *[other] { $count } things not scanned yet will be missing.
}

# $count (number)
stocktake-count-thing-that-somebody-has-not-seen = { $count ->
    [one] { $count } thing that somebody has was not seen.
   *[other] { $count } things that somebody has were not seen.
}

# $count (number)
stocktake-count-to-be-looked-into = { $count } to be looked into; nothing changes

# $count (number)
# $names (list) who has them
stocktake-count-to-be-looked-into-ask = { $count } to be looked into; nothing changes. Ask { $names }

# $count (number)
# $figure (part) the number, set apart
stocktake-count-to-decide = { $figure } to decide
    .figure = { $count }

stocktake-counted = Counted
stocktake-counted-before = Counted before
stocktake-counting = Counting
stocktake-counts-and-lists-of-codes = Counts and lists of codes
stocktake-counts-of-what-is-really-there = Counts of what is really there

# $tag (text)
stocktake-decide-otherwise-about-tag = Decide otherwise about { $tag }

stocktake-decided = Decided

# $decision (said)
# $reason (text)
stocktake-decision-reason = { $decision }: { $reason }

stocktake-differences = Differences

# $done (number)
# $count (number)
stocktake-done-of-count-place-complete = { $count ->
    [one] { $done } of { $count } place complete
   *[other] { $done } of { $count } places complete
}

# $done (number)
# $total (number)
stocktake-done-of-total = { $done } of { $total }

# $done (number)
# $total (number)
# $all (part) that it is of the whole stocktake
stocktake-done-of-total-in-all = { $done } of { $total } { $all }
    .all = in all

# $done (number)
# $total (number)
stocktake-done-of-total-seen = { $done } of { $total } seen

stocktake-draft-report = Draft report
stocktake-elsewhere = Elsewhere
stocktake-every-difference-has-to-be-decided = Every difference has to be decided on first.
stocktake-everything-here-was-seen = Everything here was seen
stocktake-everything-is-decided-on = Everything is decided on.
stocktake-everything-was-scanned = Everything was scanned
stocktake-everything-was-seen = Everything was seen
stocktake-everything-was-seen-it-can-be = Everything was seen. It can be opened again until it is signed.
stocktake-expected = Expected
stocktake-expected-and-nobody-scanned-it = Expected, and nobody scanned it.
stocktake-expected-at-its-place-and-nobody = Expected at its place, and nobody scanned it. Ask whoever has it.
stocktake-figures = Figures
stocktake-figures-beside-the-count-before = Figures, beside the count before
stocktake-first-and-last-name-or-scan = First and last name, or scan the badge
stocktake-for-a-handhelds-list-a-count = For a handheld's list. A count file of Tagdesk names its counters itself.
stocktake-forget-them = Forget them
stocktake-found = Found
stocktake-found-at = Found at
stocktake-found-elsewhere = Found elsewhere
stocktake-found-not-expected = Found, not expected
stocktake-found-though-on-loan = Found, though on loan
stocktake-go-on-and-count-it = Go on and count it
stocktake-grey-box-under-the-desk-no = Grey box under the desk, no label of ours…

# $holder (text)
stocktake-holder-has-it = { $holder } has it

stocktake-ignore = Ignore
stocktake-in-something-found = In something found
stocktake-in-something-that-was-found = In something that was found
stocktake-in-stock-out-in-repair = in stock, out, in repair
stocktake-into-the-list = Into the list
stocktake-into-the-list-at-the-side = Into the list at the side
stocktake-investigate = Investigate
stocktake-it-can-be-opened-again-until = It can be opened again until it is signed.
stocktake-it-goes-on-as-before = It goes on as before.
stocktake-it-goes-on-as-before-2 = It goes on as before
stocktake-it-is-a-command-for-the = It is a command for the Desk: nothing was done.
stocktake-it-may-have-been-undone-where = It may have been undone where it was opened.
stocktake-it-was-not-done = It was not done.
stocktake-kept-as-unknown = Kept as unknown.
stocktake-kind-before = Kind before
stocktake-kinds-of-differences = Kinds of differences
stocktake-lead = Lead
stocktake-leave-it-out = Leave it out
stocktake-leave-out-what-is-asked-close = Leave out what is asked, close the list, then all stocktakes
stocktake-left-out = Left out
stocktake-left-out-look-at-them-in = Left out: look at them in the file.
stocktake-lines = Lines
stocktake-lines-of-all-places-or-only = Lines of all places, or only of this one
stocktake-lines-of-the-stocktake = Lines of the stocktake
stocktake-lines-without-a-code = Lines without a code

# $word (text)
stocktake-lines-word = Lines: { $word }

stocktake-mark-lost = Mark lost
stocktake-merge-the-count-of-another = Merge the count of another
stocktake-merge-the-count-of-another-and-ask = Merge the count of another…
stocktake-merged-before = Merged before
stocktake-missing = Missing
stocktake-model-of-what-is-put-onto = Model of what is put onto the register
stocktake-move-there = Move there

# $name (text)
# $phase (said)
stocktake-name-phase = { $name }: { $phase }

stocktake-new-on-the-register = New on the register

# $name (text)
stocktake-new-on-the-register-name = New on the register: “{ $name }”

stocktake-next-kind = Next kind
stocktake-no-difference = No difference
stocktake-no-differences = No differences
stocktake-no-go-on = No, go on
stocktake-no-line-is-like-this = No line is like this
stocktake-no-place = No place
stocktake-no-stocktake-is-called-so = No stocktake is called so
stocktake-nobody-had-said-where-it-is = Nobody had said where it is.
stocktake-nobody-has-said-where-it-is = Nobody has said where it is since it was handed out, so no place is searched for it.
stocktake-nobody-said-where-you-stand = Nobody said where you stand
stocktake-none-expected = none expected
stocktake-none-so-far = None so far
stocktake-not-counted = Not counted
stocktake-not-counted-scan-them-here = Not counted: scan them here.
stocktake-not-counted-yet = Not counted yet
stocktake-not-decided = Not decided
stocktake-not-done = Not done
stocktake-not-on-the-list = Not on the list
stocktake-not-on-the-register-yet-recorded = Not on the register yet: recorded with it.
stocktake-not-scanned-yet = Not scanned yet
stocktake-not-seen-somebody-has-it = Not seen, somebody has it
stocktake-not-seen-with-somebody = Not seen, with somebody
stocktake-not-seen-yet = Not seen yet
stocktake-not-seen-yet-somebody-has-it = Not seen yet, somebody has it
stocktake-note-and-photos = Note and photos
stocktake-note-and-photos-of-the-last = Note and photos of the last scan
stocktake-note-kept = Note kept

# $name (text)
stocktake-note-on-name = Note on { $name }

stocktake-note-on-the-scan = Note on the scan
stocktake-nothing-is-changed-before-you-apply = Nothing is changed before you apply it, and all of it can be undone until it is signed.
stocktake-nothing-is-decided-on-yet = Nothing is decided on yet.
stocktake-nothing-is-decided-that-was-not = Nothing is decided that was not applied.
stocktake-nothing-is-expected-at-any-place = Nothing is expected at any place
stocktake-nothing-is-expected-here = Nothing is expected here
stocktake-nothing-is-in-this-scope-yet = Nothing is in this scope yet.
stocktake-nothing-of-the-file-was-counted = Nothing of the file was counted.
stocktake-nothing-on-the-register-has-this = Nothing on the register has this code.
stocktake-nothing-on-the-register-is-in = Nothing on the register is in this scope.
stocktake-nothing-was-expected-at-any-place = Nothing was expected at any place.
stocktake-on-loan-and-it-stood-here = On loan, and it stood here. Nothing needs to be done.
stocktake-on-loan-as-expected = On loan, as expected

# $holder (text)
stocktake-on-loan-to-holder = On loan to { $holder }

stocktake-on-the-register-but-not-part = On the register, but not part of this stocktake.
stocktake-one-more = One more…
stocktake-one-place = One place
stocktake-only-here = Only here
stocktake-open-a-stocktake = Open a stocktake
stocktake-open-and-count = Open and count
stocktake-open-the-count-again = Open the count again
stocktake-opened = Opened

# $at (instant)
# $name (text)
# $who (part) the name
stocktake-opened-at-by = { $at } by { $who }
    .who = { $name }

stocktake-or-scan-done-or-cancel = or scan DONE, or CANCEL
stocktake-or-type-a-code = or type a code

# $holder (text)
stocktake-part-of-holder = Part of { $holder }

stocktake-part-of-something-that-was-scanned = Part of something that was scanned.
stocktake-pause = Pause
stocktake-pause-or-go-on = Pause, or go on
stocktake-pause-the-count = Pause the count?
stocktake-pause-the-count-scan-done-to = Pause the count? Scan DONE to pause, CANCEL to go on.
stocktake-paused = Paused
stocktake-phase = Phase

# $place (text)
# $counted (number)
# $expected (number)
stocktake-place-counted-of-expected = { $place }: { $counted } of { $expected }

# $place (text)
# $counted (number)
# $expected (number)
stocktake-place-counted-of-expected-you-stand-here = { $place }: { $counted } of { $expected }, you stand here

stocktake-places-with-all-inside = Places, with all inside
stocktake-places-with-their-progress = Places with their progress
stocktake-ready = Ready
stocktake-reason = Reason
stocktake-reconcile = Reconcile
stocktake-record-this-place = Record this place

# $word (text)
stocktake-report-as-word = Report as { $word }

stocktake-say-who-signs-type-the-name = Say who signs: type the name, or scan the badge.
stocktake-scan-a-place = Scan a place
stocktake-scan-a-place-to-count-there = Scan a place to count there, or the badge of who leads.
stocktake-scan-stocktake-or-press-p-to = Scan STOCKTAKE or press P to go on.
stocktake-scan-stocktake-to-go-on = Scan STOCKTAKE to go on.
stocktake-scan-the-badge-of-whoever-counted = Scan the badge of whoever counted.
stocktake-scan-the-badge-of-whoever-signs = Scan the badge of whoever signs.
stocktake-scan-the-code-at-the-door = Scan the code at the door, or choose a place at the side.
stocktake-scan-what-stands-here = Scan what stands here.
stocktake-scan-where-you-stand-then-what = Scan where you stand, then what stands there.
stocktake-scanned = Scanned
stocktake-scanned-at-another-place-than-where = Scanned at another place than where it belongs.
stocktake-scanned-at-two-places = Scanned at two places
stocktake-scanned-of-all = Scanned of all
stocktake-scanned-of-what-belongs-here = Scanned of what belongs here
stocktake-scans-are-refused-until-it-goes = Scans are refused until it goes on.
stocktake-scope = Scope

# $search (text)
stocktake-search-is-in-no-name = “{ $search }” is in no name.

stocktake-search-the-lines = Search the lines
stocktake-search-the-stocktakes = Search the stocktakes
stocktake-seen-on-loan = Seen, on loan
stocktake-seen-with-somebody = Seen, with somebody

# $sentence (said)
# $count (number)
stocktake-sentence-count-scan-waiting = { $count ->
    [one] { $sentence }. { $count } scan waiting
   *[other] { $sentence }. { $count } scans waiting
}

stocktake-show-all-lines = Show all lines
stocktake-sign = Sign
stocktake-sign-and-ask = Sign…

# $name (text)
stocktake-sign-name = Sign { $name }

stocktake-signed = Signed

# $name (text)
# $who (part) the name
stocktake-signed-by = Signed by { $who }
    .who = { $name }

# $name (text)
# $at (text) a date with its time, in long
# $who (part) the name
stocktake-signed-by-at = Signed by { $who }, { $at }
    .who = { $name }

stocktake-signing-locks-it-for-good-nothing = Signing locks it for good: nothing in it changes any more, whatever is renamed or retired later.
stocktake-signing-locks-the-stocktake-for-good = Signing locks the stocktake for good.
stocktake-somebody-has-it-and-nobody-had = Somebody has it, and nobody had said where. Recording the place makes the next count expect it there.
stocktake-stand-here = Stand here
stocktake-stands-in-the-history-of-each = Stands in the history of each
stocktake-status = Status
stocktake-stocktake = Stocktake
stocktake-stocktakes = Stocktakes
stocktake-tag-or-code = Tag or code
stocktake-tag-serial-number-or-thing = Tag, serial number or thing

# $code (text)
stocktake-take-back-the-scan-of-code = Take back the scan of { $code }

stocktake-take-the-last-scan-back = Take the last scan back
stocktake-taken-back-with-a-click = Taken back with a click
stocktake-tallies = Tallies
stocktake-the-code-is-kept-press-n = The code is kept. Press N to say what it sticks on.
stocktake-the-count-can-be-closed = The count can be closed.
stocktake-the-document-says-the-name-they = The document says the name they have now; it is gone from it once they are erased.
stocktake-the-last-scan = The last scan
stocktake-the-merge-is-one-action-undo = The merge is one action: Undo takes all of it back. The same file again adds nothing twice.
stocktake-the-note-stands-in-the-report = The note stands in the report beside the scan; photos are shown when differences are decided on.
stocktake-the-register-says-somebody-has-it = The register says somebody has it.
stocktake-the-scanner-is-set-to-another = The scanner is set to another keyboard layout than this computer; it was read right.
stocktake-the-stocktake-is-as-it-was = The stocktake is as it was.
stocktake-then-scan-what-stands-there-without = Then scan what stands there. Without a place, everything counts as found where it belongs.
stocktake-they-counted = They counted.
stocktake-thing = Thing
stocktake-this-count = This count
stocktake-this-stocktake-is-not-on-the = This stocktake is not on the register
stocktake-to-decide = To decide
stocktake-unknown-code = Unknown code
stocktake-unknown-codes = Unknown codes
stocktake-value-found = Value found
stocktake-value-missing = Value missing
stocktake-walk-on-to-the-next-place = Walk on to the next place, or look at all places.
stocktake-what-is-counted = What is counted
stocktake-what-is-expected-is-shown-then = What is expected is shown then.
stocktake-what-is-in-the-scope-now = What is in the scope now is expected, and stays so while it is counted.
stocktake-what-is-not-seen-yet-again = What is not seen yet; again: all lines
stocktake-what-is-scanned-is-listed-here = What is scanned is listed here. The last one is taken back with U, or by scanning UNDO.
stocktake-what-is-to-be-said-besides = What is to be said besides
stocktake-what-it-holds-is-counted-as = What it holds is counted as if it had been scanned here. Nothing is counted twice, and what was scanned at two places is listed.
stocktake-what-it-says-stays-so = What it says stays so, whatever is renamed or retired later. The report is the same to the byte each time.
stocktake-what-it-says-stays-so-but-names = What it says stays so, whatever is renamed or retired later. The report is the same to the byte each time, but for the names of those who signed and counted: they go when somebody is erased.
stocktake-where-it-belongs = Where it belongs.
stocktake-where-it-was-scanned-first-counts = Where it was scanned first counts.
stocktake-where-you-stand = Where you stand
stocktake-which-one = Which one?
stocktake-who-answers-for-it-a-badge = Who answers for it; a badge can be scanned
stocktake-who-counted = Who counted
stocktake-who-signs = Who signs
stocktake-whoever-counts-is-not-told-what = Whoever counts is not told what is expected, nor where things belong.
stocktake-with-somebody = With somebody
stocktake-with-somebody-as-expected = With somebody, as expected.
stocktake-with-somebody-place-not-recorded = With somebody, place not recorded

# $word (said) what came of it, in a word
# $about (said)
stocktake-word-then-about = { $word }. { $about }

# $word (text)
stocktake-word-what-is-chosen = { $word }: what is chosen

stocktake-write-a-count-file = Write a count file…
stocktake-write-a-count-file-for-another = Write a count file for another desk

# $name (text)
# $file (part) the name of the file
stocktake-written-to-file = Written to { $file }.
    .file = { $name }

# $name (text)
stocktake-written-to-name = Written to { $name }.

stocktake-yes = Yes
stocktake-you-stand-here = You stand here

stocktake-name-missing = A stocktake needs a name of at most 120 characters.
stocktake-note-long = The note of a stocktake is at most 2,000 characters long.

# $name (text)
stocktake-phase-signed = { $name } is signed and stays as it is. Open a new stocktake to count again.

# $name (text)
# $phase (said) the phase it is in, in small letters
# $next (said) the phase it would be in, in small letters
stocktake-phase-cannot = { $name } is { $phase } and cannot become { $next }.

stocktake-counting-inline = counting
stocktake-paused-inline = paused
stocktake-reconciling-inline = reconciling
stocktake-signed-inline = signed

# $name (text)
stocktake-not_counting-paused = { $name } is paused. The scan was not counted.

stocktake-not_counting-paused_hint = Resume it to go on counting.

# $name (text)
stocktake-not_counting-closed = { $name } is closed for counting. The scan was not counted.

stocktake-not_counting-closed_hint = Open the count again, or decide on its differences.

# $name (text)
stocktake-not_counting-signed = { $name } is signed. The scan was not counted.

stocktake-not_counting-signed_hint = Open a new stocktake to count again.

stocktake-no_code = Nothing was scanned. Nothing was counted.

stocktake-no_scan = This desk has counted nothing yet, so there is no scan to take back.

# $name (text)
stocktake-phase-stays = { $name } is signed and stays as it is. Nothing was saved.

stocktake-note-length = A note is at most 1,000 characters long. Nothing was saved.

# $source (text)
count-unreadable = { $source } is no count of Tagdesk. Nothing was saved.

# $source (text)
count-empty = { $source } has no scans. Nothing was saved.

count-unreadable-newer = A newer Tagdesk wrote this file, or it is no count. Nothing was saved.

# $name (text)
# $stocktake (text)
count-of_another = This is a count of { $name }, not of { $stocktake }. Nothing was saved.

stocktake-none = No stocktake is open.

stocktake-none-hint = Open one first.

# $count (number)
stocktake-ambiguous = { $count ->
    [one] { $count } stocktake could be meant. Nothing was done.
   *[other] { $count } stocktakes could be meant. Nothing was done.
}

stocktake-ambiguous-hint = Say which by its name.

stocktake-empty = Nothing on the register is in this scope, so there is nothing to count. Nothing was saved.

# $expected (number)
# $most (number)
stocktake-too_large = { $expected } things are in this scope; a stocktake expects at most { $most }. Nothing was saved.

stocktake-use_sign = A stocktake is signed by somebody: say who. Nothing was saved.

# $most (number)
count-counter = Say who counted in at most { $most } characters. Nothing was saved.

stocktake-blind-expected = This count is blind: what is expected is shown when the count is closed.

# $name (text)
# $phase (choice)
stocktake-phase-unclosed = { $phase ->
    [counting] { $name } is counting: its differences are decided on when the count is closed. Nothing was saved.
    [paused] { $name } is paused: its differences are decided on when the count is closed. Nothing was saved.
    [signed] { $name } is signed: its differences are decided on when the count is closed. Nothing was saved.
   *[other] The differences of { $name } are decided on when the count is closed. Nothing was saved.
}

stocktake-phase-unclosed_hint = Close the count first.

stocktake-nothing_decided = Nothing is chosen to be decided. Nothing was saved.

# $refused (number)
# $decisions (number)
stocktake-refused = { $refused } of { $decisions } decisions cannot be carried out. Nothing was saved.

stocktake-refused-hint = Decide otherwise on these, or leave them out.

stocktake-blind-report = This count is blind: its report is made when the count is closed.

# $name (text)
stocktake-phase-open = The count of { $name } is still open. Nothing was saved.

stocktake-phase-open_hint = Close the count and decide on its differences first.

# $most (number)
stocktake-signer = Say who signs, in at most { $most } characters. Nothing was saved.

# $named (text)
finding-unknown = There is no finding “{ $named }” on the register.

# $named (text)
stocktake-unknown = There is no stocktake “{ $named }” on the register.

count-unreadable-hint = A list has one code a line, perhaps with the time beside it.

# $name (text)
# $count (number)
stocktake-undecided = { $count ->
    [one] { $count } difference of { $name } is not decided on yet. Nothing was saved.
   *[other] { $count } differences of { $name } are not decided on yet. Nothing was saved.
}

stocktake-undecided-hint = Decide on each; to ignore or to investigate is a decision too.

# $decision (text)
stocktake-decision-before = “{ $decision }” was carried out before; undo that action first.

# $decision (text)
stocktake-decision-impossible = “{ $decision }” is not possible any more: the register has changed since, or it is no such difference.

stocktake-decision-no_asset = it is not on the register.

stocktake-decision-nowhere = nobody said where it was found.

# $name (text)
stocktake-phase-signed_already = { $name } is signed already. Nothing was saved.
