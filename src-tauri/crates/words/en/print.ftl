# $again (text)
# $overruled (text)
print-again-and-check-overruled = { $again }; check overruled: { $overruled }

print-although-the-check-refused = Although the check refused
print-badge = badge

# $overruled (text)
print-check-overruled-overruled = check overruled: { $overruled }

print-choose-the-printer-the-rest-goes = Choose the printer the rest goes to.
print-all-out = Complete

# $copies (number)
print-copies-of-each = { $copies } of each

# $count (number)
print-count-job = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
}

# $count (number)
print-count-job-found = { $count ->
    [one] { $count } job found
   *[other] { $count } jobs found
}

# $count (number)
print-count-job-stopped = { $count ->
    [one] { $count } job stopped
   *[other] { $count } jobs stopped
}

# $count (number)
print-count-more = { $count } more

print-every-label-that-was-sent-came = Every label that was sent came out, as far as the printers said.

# $far (said)
# $failure (said)
print-far-and-failure = { $far }: { $failure }

print-file = File

# $file (text)
# $kind (text)
print-file-of-kind = { $file } ({ $kind })

print-for = For

# $format (text)
# $start (number)
print-format-from-position-start = { $format }, from position { $start }

print-from-another-label = From another label
print-from-label = From label

# $from (number)
# $count (number)
print-from-label-from-count-label = { $count ->
    [one] From label { $from }: { $count } label
   *[other] From label { $from }: { $count } labels
}

print-from-which-label = From which label
print-how-far = How far
print-it-did-not-surely-come-out = It did not surely come out
print-it-stopped-before-the-end = It stopped before the end.
print-labels-of-this-job = Labels of this job
print-look-which-came-out-last = Look which came out last.

# $count (number)
print-may-come-out-twice = { $count ->
    [one] One of them may come out twice: it was under way when it stopped.
   *[other] { $count } of them may come out twice: they were under way when it stopped.
}

print-never-printed = Never printed

# $tag (text)
print-no-job-has-a-label-with = No job has a label with “{ $tag }”.

# $tag (text)
print-no-job-has-a-label-with-and-stopped = No job has a label with “{ $tag }” and stopped.

print-no-job-stopped = No job stopped
print-none-of-them-is-an-assets = None of them is an asset’s label.
print-not-in-the-journal = Not in the journal
print-not-surely-out = not surely out
print-not-there-now = not there now
print-only-jobs-that-stopped = Only jobs that stopped
print-open-the-asset = Open the asset
print-print-job = Print job
print-print-journal = Print journal
print-print-these-again = Print these again
print-printed-again-because = Printed again because
print-printer-or-file = Printer or file
print-search-the-journal-by-tag = Search the journal by tag
print-search-the-journal-by-tag-or = Search the journal by tag or code
print-search-the-print-journal = Search the print journal
print-send-the-rest = Send the rest

# $sent (number)
# $labels (number)
# $uncertain (number)
print-sent-of-labels-uncertain = { $sent } of { $labels }, { $uncertain } uncertain

print-show-every-job = Show every job
print-stopped-jobs = Stopped jobs
print-tag-or-code-type-or-scan = Tag or code: type or scan it

# $count (number)
print-the-count-asset-among-them = { $count ->
    [one] The { $count } asset among them.
   *[other] The { $count } assets among them.
}

# $count (number)
print-the-first-count-are-listed = The first { $count } are listed.

print-the-link-is-of-another-register = The link is of another register, or the print was taken back.

# $count (number)
print-uncertain-came-out = { $count ->
    [one] The uncertain one came out: nothing comes twice.
   *[other] The { $count } uncertain ones came out: nothing comes twice.
}

print-what-is-printed-stands-here = What is printed stands here
print-which-labels-on-what-when-and = Which labels, on what, when and by whom; and how to go on with a job that stopped.

print-complete = All labels of this job came out. Nothing was printed.

print-complete-hint = To print them once more, choose them again and say why.

# $last (number)
print-no_such_label = The labels of this job run from 1 to { $last }. Nothing was printed.

# $named (text)
print_job-unknown = There is no print job “{ $named }” on the register.

# $failure (text) a sentence
# $sent (number) of the labels
# $labels (number) all that were to be printed
# $uncertain (number) how many may be out besides
print-stopped-after = { $uncertain ->
    [0] { $failure } { $sent } of { $labels } labels were printed. Print the rest from the print journal.
    [one] { $failure } { $sent } of { $labels } labels were printed. The one after those may have been printed too: check the printer. Print the rest from the print journal.
   *[other] { $failure } { $sent } of { $labels } labels were printed. The { $uncertain } after those may have been printed too: check the printer. Print the rest from the print journal.
}

print-none_stopped = No print job stopped before its end. Nothing was printed.
