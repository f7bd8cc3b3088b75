stocktake-a-count-file-written-at-another = A count file written at another desk, or a list of codes from a handheld: one code a line, with a time and a place if it has them.
stocktake-a-draft-of-the-report-as = A draft of the report as PDF
stocktake-a-tag-serial-number-or-place = A tag, serial number or place
stocktake-accept = Accept
stocktake-accept-all-of-this-kind = Accept all of this kind
stocktake-accept-everything = Accept everything
stocktake-accept-everything-2 = Accept everything…
stocktake-accept-everything-after-a-look-at = Accept everything, after a look at what that does
stocktake-accept-the-proposals-for-all-of = Accept the proposals for all of this kind
stocktake-accept-the-proposals-for-what-is = Accept the proposals for what is chosen
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

# $names (text)
stocktake-ask-names = {"."} Ask { $names }

stocktake-at-two-places = At two places
stocktake-back-from-loan = Back from loan
stocktake-back-to-the-places = Back to the places
stocktake-back-to-the-stocktake = Back to the stocktake
stocktake-before = Before
stocktake-belongs-elsewhere = Belongs elsewhere
stocktake-belongs-nowhere-yet = Belongs nowhere yet
stocktake-belongs-to = Belongs to

# $belongs (text)
stocktake-belongs-to-belongs = Belongs to { $belongs }

# $last_part (text)
stocktake-belongs-to-last_part = Belongs to { $last_part }

stocktake-blind = Blind
stocktake-blind-count = Blind count
stocktake-blind-who-counted-was-not-told = Blind: who counted was not told what was expected
stocktake-but-for-the-names-of-those = , but for the names of those who signed and counted: they go when somebody is erased
stocktake-carry-out = Carry out
stocktake-carry-out-2 = Carry out…
stocktake-carry-out-what-is-decided = Carry out what is decided
stocktake-categories-and-states = Categories and states
stocktake-check-in-there = Check in there
stocktake-choose-a-file = Choose a file…
stocktake-choose-what-is-counted-walk-from = Choose what is counted, walk from place to place with a scanner, decide on the differences, and sign. A signed stocktake stays as it is.
stocktake-close-the-count = Close the count
stocktake-close-the-count-2 = Close the count?
stocktake-close-the-count-scan-done-again = Close the count? Scan DONE again to close it, CANCEL to go on.

# $code (text)
stocktake-code-is-not-counted = { $code } is not counted.

# $code (text)
stocktake-code-left-out = { $code } left out

stocktake-codes-nobody-knows = Codes nobody knows
stocktake-count = Count
stocktake-count-closed = Count closed

# $count (number)
stocktake-count-decision-taken-nothing-of-it = { $count ->
    [one] { $count } decision taken, nothing of it carried out yet.
   *[other] { $count } decisions taken, nothing of it carried out yet.
}

# $count (number)
stocktake-count-line = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}

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
stocktake-count-thing-not-scanned-yet-will = { $count ->
    [one] { $count } thing not scanned yet will be missing.
   *[other] { $count } things not scanned yet will be missing.
}

stocktake-counted-before = Counted before
stocktake-counts-and-lists-of-codes = Counts and lists of codes
stocktake-counts-of-what-is-really-there = Counts of what is really there

# $tag (text)
stocktake-decide-otherwise-about-tag = Decide otherwise about { $tag }

stocktake-decided = Decided
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

stocktake-draft-report = Draft report
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

# $kind (text)
stocktake-findings-kind = findings-{ $kind }

stocktake-first-and-last-name-or-scan = First and last name, or scan the badge
stocktake-for-a-handhelds-list-a-count = For a handheld's list. A count file of Tagdesk names its counters itself.
stocktake-forget-them = Forget them
stocktake-found-at = Found at
stocktake-found-elsewhere = Found elsewhere
stocktake-found-not-expected = Found, not expected
stocktake-found-though-on-loan = Found, though on loan
stocktake-go-on-and-count-it = Go on and count it
stocktake-grey-box-under-the-desk-no = Grey box under the desk, no label of ours…

# $holder (text)
stocktake-holder-has-it = { $holder } has it

stocktake-how-it-stands = How it stands
stocktake-in-all = in all
stocktake-in-something-found = In something found
stocktake-in-something-that-was-found = In something that was found
stocktake-in-stock-out-in-repair = in stock, out, in repair
stocktake-into-the-list = Into the list
stocktake-into-the-list-at-the-side = Into the list at the side
stocktake-it-goes-on-as-before = It goes on as before.
stocktake-it-goes-on-as-before-2 = It goes on as before
stocktake-it-is-a-command-for-the = It is a command for the Desk: nothing was done.
stocktake-it-is-closed-for-ever-nothing = It is closed for ever: nothing in it changes any more, whatever is renamed or retired later.
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
stocktake-merge-the-count-of-another-2 = Merge the count of another…
stocktake-merged-before = Merged before
stocktake-model-of-what-is-put-onto = Model of what is put onto the register
stocktake-move-there = Move there
stocktake-new-on-the-register = New on the register

# $name (text)
stocktake-new-on-the-register-name = New on the register: “{ $name }”

stocktake-next-kind = Next kind
stocktake-no-difference = No difference
stocktake-no-differences = No differences
stocktake-no-go-on = No, go on
stocktake-no-line-is-like-this = No line is like this

# $names (text)
stocktake-no-longer-with-names = ; no longer with { $names }

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
stocktake-nothing-is-changed-before-you-carry = Nothing is changed before you carry it out, and all of it can be undone until it is signed.
stocktake-nothing-is-decided-on-yet = Nothing is decided on yet.
stocktake-nothing-is-decided-that-was-not = Nothing is decided that was not carried out.
stocktake-nothing-is-expected-at-any-place = Nothing is expected at any place
stocktake-nothing-is-expected-here = Nothing is expected here
stocktake-nothing-is-in-this-scope-yet = Nothing is in this scope yet.
stocktake-nothing-of-the-file-was-counted = Nothing of the file was counted.
stocktake-nothing-on-the-register-has-this = Nothing on the register has this code.
stocktake-nothing-on-the-register-is-in = Nothing on the register is in this scope.
stocktake-nothing-was-expected-at-any-place = Nothing was expected at any place.

# $of_words (text)
stocktake-of_words-seen = { $of_words } seen

stocktake-on-loan-and-it-stood-here = On loan, and it stood here. Nothing needs to be done.
stocktake-on-loan-as-expected = On loan, as expected
stocktake-on-the-register-but-not-part = On the register, but not part of this stocktake.
stocktake-one-more = One more…
stocktake-one-place = One place
stocktake-only-here = Only here
stocktake-open-a-stocktake = Open a stocktake
stocktake-open-and-count = Open and count
stocktake-open-the-count-again = Open the count again
stocktake-opened = Opened
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
stocktake-show-all-lines = Show all lines
stocktake-sign = Sign
stocktake-sign-2 = Sign…

# $name (text)
stocktake-sign-name = Sign { $name }

stocktake-signed = Signed
stocktake-somebody-has-it-and-nobody-had = Somebody has it, and nobody had said where. Recording the place makes the next count expect it there.
stocktake-stand-here = Stand here
stocktake-stands-in-the-history-of-each = Stands in the history of each
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
stocktake-the-scan = the scan
stocktake-the-scanner-is-set-to-another = The scanner is set to another keyboard layout than this computer; it was read right.
stocktake-the-stocktake-is-as-it-was = The stocktake is as it was.
stocktake-then-scan-what-stands-there-without = Then scan what stands there. Without a place, everything counts as found where it belongs.
stocktake-they-counted = They counted.
stocktake-thing = Thing
stocktake-thing-2 = thing
stocktake-things = things
stocktake-this-count = This count
stocktake-this-stocktake-is-not-on-the = This stocktake is not on the register
stocktake-to-decide = To decide
stocktake-unknown-code = Unknown code
stocktake-unknown-codes = Unknown codes
stocktake-value-found = Value found
stocktake-value-missing = Value missing
stocktake-walk-on-to-the-next-place = Walk on to the next place, or look at all places.
stocktake-was = was
stocktake-were = were
stocktake-what-is-counted = What is counted
stocktake-what-is-done = What is done
stocktake-what-is-expected-is-shown-then = What is expected is shown then.
stocktake-what-is-in-the-scope-now = What is in the scope now is expected, and stays so while it is counted.
stocktake-what-is-not-seen-yet-again = What is not seen yet; again: all lines
stocktake-what-is-scanned-is-listed-here = What is scanned is listed here. The last one is taken back with U, or by scanning UNDO.
stocktake-what-is-to-be-said-besides = What is to be said besides
stocktake-what-it-holds-is-counted-as = What it holds is counted as if it had been scanned here. Nothing is counted twice, and what was scanned at two places is listed.
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

# $word (text)
# $holder (text)
stocktake-word-to-holder = { $word } to { $holder }

# $word (text)
stocktake-word-what-is-chosen = { $word }: what is chosen

stocktake-write-a-count-file = Write a count file…
stocktake-write-a-count-file-for-another = Write a count file for another desk

# $name (text)
stocktake-written-to-name = Written to { $name }.

stocktake-yes = Yes
stocktake-you-stand-here = You stand here
stocktake-you-stand-here-2 = , you stand here
