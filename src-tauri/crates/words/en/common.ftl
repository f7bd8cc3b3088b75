common-add = Add
common-all = All
common-assets = Assets
common-beginning = Beginning
common-cancel = Cancel
common-category = Category
common-change = Change
common-check-in = Check in
common-check-out = Check out
common-choose = Choose…
common-clear = Clear
common-clear-filters = Clear filters
common-close = Close
common-close-the-drawer = Close the drawer
common-code = Code
common-copies = Copies
common-cost = Cost

# $count (number)
common-count-asset = { $count ->
    [one] { $count } asset
   *[other] { $count } assets
}

# $count (number)
common-count-label = { $count ->
    [one] { $count } label
   *[other] { $count } labels
}

# $count (number)
common-count-row = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}

common-design = Design
common-desk = Desk
common-discard = Discard
common-dismiss = Dismiss
common-document-pdf = Document (PDF)
common-done = Done
common-edit = Edit

# $name (text)
common-edit-name = Edit { $name }

common-erase = Erase…
common-erase-for-good = Erase for good
common-format = Format
common-go-on = Go on
common-import-a-list = Import a list
common-in-stock = In stock
common-kit = Kit
common-kits = Kits
common-label = Label
common-labels = Labels
common-merge-with = Merge with…
common-model-number = Model number
common-models = Models
common-move = Move
common-name = Name
common-none = none
common-none-2 = None
common-not-known = Not known
common-note = Note
common-notes = Notes
common-nothing = nothing
common-on-loan = On loan
common-open = Open
common-open-to-print = Open to print
common-optional = Optional
common-or-type-a-code-and-press = or type a code and press Enter
common-people = People
common-place = Place
common-places = Places
common-print-labels = Print labels
common-register = Register
common-registered = registered
common-remove = Remove
common-save = Save
common-save-as-pdf = Save as PDF…
common-serial-number = Serial number
common-show-the-file = Show the file
common-state = State
common-tag = Tag
common-taken-back = Taken back
common-text = Text
common-the-register-is-as-it-was = The register is as it was.
common-ticket = Ticket
common-to = To
common-today = Today
common-try-again = Try again
common-type-a-code = Type a code
common-undo = Undo
common-warranty = Warranty
common-warranty-end = Warranty end
common-with = With
