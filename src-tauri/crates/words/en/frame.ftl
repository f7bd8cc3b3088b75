frame-a-dialog-is-open-close-it = A dialog is open: close it, then drop the file again. Nothing was read.
frame-actions = Actions
frame-as-the-history-should-say-it = As the history should say it
frame-codes-in-a-picture = Codes in a picture…

# $done (number)
frame-done-so-far = { $done } so far

frame-everything-confirmed-is-on-disk = Everything confirmed is on disk.
frame-everywhere = Everywhere
frame-find-an-asset-a-person-a = Find an asset, a person, a place or an action
frame-find-anything = Find anything
frame-finish = Finish

# $ticket (part)
# $number (text)
frame-for-ticket = for { $ticket }
    .ticket = { $number }

frame-found = Found

# A heading over keys that go to a screen.
frame-go = Go

# $screen (choice) desk, assets, labels, stocktakes, reports, people, places, import or settings
frame-go-to = { $screen ->
    [desk] Go to Desk
    [assets] Go to Assets
    [labels] Go to Labels
    [stocktakes] Go to Stocktakes
    [reports] Go to Reports
    [people] Go to People
    [places] Go to Places
    [import] Go to Import
   *[settings] Go to Settings
}

frame-i-am-new-here = I am new here

# $text (text)
frame-i-am-new-here-text = I am new here: “{ $text }”

frame-i-am-on-the-list = I am on the list
frame-interrupted = Interrupted
frame-its-assets = its assets
frame-journal-entries = Journal entries
frame-kept-in = Kept in
frame-keys = Keys

# $label (text)
frame-label-tagdesk = { $label } – Tagdesk

frame-last-backup = Last backup
frame-last-entry = Last entry

# $name (text)
frame-name-works-here = { $name } works here

# $keys (text) the keys that ask for it
frame-nobody-said-who-works-here = Nobody said who works here ({ $keys })

frame-none-yet = none yet

# $said (text)
frame-not-for-ticket-said = Not for ticket { $said }

frame-not-saved = not saved
frame-nothing-found-enter-looks-through-all = Nothing found. Enter looks through all assets.
frame-nothing-has-been-recorded-yet = Nothing has been recorded yet.
frame-nothing-to-redo-the-last-thing = Nothing to redo: the last thing done here was no undo.
frame-or = or
frame-receipt = Receipt
frame-receipt-of-the-last-check-out = Receipt of the last check-out, check-in or hand-on

# $sentence (text)
frame-redo-sentence = Redo: { $sentence }

frame-redo-this = Redo this?
frame-redo-what-was-undone-last = Redo what was undone last
frame-saved = saved
frame-saving = saving…
frame-say-who-you-are-type-your = Say who you are: type your name, or scan your badge.
frame-scan-it-from-then-on-it = Scan it: from then on it signs you in here, and at the Desk it stands for you.
frame-scan-or-search = Scan or search…
frame-scan-with-the-camera = Scan with the camera
frame-screens = Screens
frame-show-the-keys = Show the keys
frame-stop-the-camera = Stop the camera
frame-tag-serial-name-person-place-or = Tag, serial, name, person, place or action
frame-tagdesk = Tagdesk
frame-this-screen = This screen
frame-ticket-of-what-is-done-next = Ticket of what is done next
frame-undo-it = Undo it
frame-undo-one-more = Undo one more

# $sentence (text)
frame-undo-sentence = Undo: { $sentence }

frame-undo-the-last-action = Undo the last action
frame-undo-this = Undo this?

# $name (text)
# $keys (text) the keys that ask who it is
frame-what-is-done-here-is-done-by = What is done here is done by { $name } ({ $keys })

frame-what-is-done-in-your-name = What is done here is done in your name: the history and receipts say so.

# $said (text)
frame-what-is-done-next-is-for = What is done next is for ticket { $said }

frame-what-is-on-disk = What is on disk

# $what (part)
# $sentence (said) what was done
frame-what-was-interrupted = { $what } Nothing can be done with what it touches until it is finished or undone.
    .what = { $sentence } was interrupted.

frame-who-are-you = Who are you?
frame-whoever-worked-here-was-erased-what = Whoever worked here was erased. What is done from now on is done in your name.
frame-work-here = Work here

# Heard alone.
# $name (text)
frame-working-here = Working here: { $name }

frame-writing-to-disk = Writing to disk.

# $written (number) entries
frame-written = Written: { $written }

# $written (number) entries
# $entries (number) how many there are
frame-written-of = Written: { $written } of { $entries }

frame-you = You
frame-your-badge = Your badge
frame-your-e-mail = Your e-mail
frame-your-name = Your name
frame-your-name-or-scan-your-badge = Your name, or scan your badge
