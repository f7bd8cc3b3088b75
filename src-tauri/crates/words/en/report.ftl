report-all-reports = All reports

# $others (number)
report-and-others-more-in-the-table = and { $others } more in the table

report-as-it-stood-at-the-end = As it stood at the end of

# $day (day)
report-as-it-stood-at-the-end-2 = As it stood at the end of { $day }

# $day (day)
report-as-it-will-stand-on-day = As it will stand on { $day }, if nothing changes

report-as-of = As of
report-as-of-another-day = As of another day

# $today (day)
report-as-of-today-today = As of today, { $today }

report-assets-by-end-of-warranty = Assets by end of warranty

# $group (choice) category, model, place, holder or state
report-assets-by-group = { $group ->
    [category] Assets by category
    [model] Assets by model
    [place] Assets by place
    [holder] Assets by holder
   *[state] Assets by state
}

report-assets-in-use-stand-here-soonest = Assets in use stand here, soonest end of warranty first. There was none on that day.

# $label (text)
# $count (number)
# $sums (text)
report-bar-of-sums-show-them = { $count ->
    [one] { $label }: { $count } asset, { $sums }. Show them.
   *[other] { $label }: { $count } assets, { $sums }. Show them.
}

# $label (text)
# $count (number)
report-bar-show-them = { $count ->
    [one] { $label }: { $count } asset. Show them.
   *[other] { $label }: { $count } assets. Show them.
}

# $round_sums (text)
report-bought-for-round_sums = Bought for { $round_sums }

# $group (choice) category, model, place, holder or state
report-by-group = { $group ->
    [category] By category
    [model] By model
    [place] By place
    [holder] By holder
   *[state] By state
}

# $count (number)
report-count-asset-soonest-end-first = { $count ->
    [one] { $count } asset, soonest end first
   *[other] { $count } assets, soonest end first
}

# $count (number)
report-count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# $count (number)
report-count-expired = { $count ->
    [one] { $count } has expired
   *[other] { $count } have expired
}

# $count (number)
# $name (text)
report-count-row-written-to-name = { $count ->
    [one] { $count } row written to { $name }.
   *[other] { $count } rows written to { $name }.
}

report-days-left = Days left
report-end-of-this-month = End of this month
report-end-of-this-year = End of this year
report-ends = Ends
report-expired = Expired

# $word (text)
report-export-as-word = Export as { $word }

# $figure (part) large
# $words (part)
# $count (number)
report-figure-assets = { $figure }{ $words }
    .figure = { $count }
    .words = { $count ->
        [one] asset
       *[other] assets
    }

# $figure (part) large
# $words (part)
# $count (number)
report-figure-ends-within-30-days = { $figure }{ $words }
    .figure = { $count }
    .words = { $count ->
        [one] ends within 30 days
       *[other] end within 30 days
    }

# $figure (part) large
# $words (part)
# $count (number)
report-figure-on-the-register = { $figure }{ $words }
    .figure = { $count }
    .words = { $count ->
        [one] asset on the register
       *[other] assets on the register
    }

report-filter-the-report = Filter the report
report-group-by = Group by
report-holder = Holder
report-in-all = In all
report-later = Later
report-model = Model
report-no-asset-fits = No asset fits
report-no-asset-in-use-fits-all = No asset in use fits all of these filters on that day.
report-no-cost-is-on-record = No cost is on record
report-no-warranty-fits = No warranty fits
report-no-warranty-to-watch = No warranty to watch
report-none-has-expired = None has expired
report-none-on-record = none on record
report-nothing-on-the-register-fits-all = Nothing on the register fits all of these filters on that day.
report-nothing-to-report-on = Nothing to report on
report-nothing-to-report-on-yet = Nothing to report on yet
report-report = Report
report-reports = Reports

# $file (part)
# $count (number)
# $name (text)
report-rows-written-to-file = { $count ->
    [one] { $count } row written to { $file }.
   *[other] { $count } rows written to { $file }.
}
    .file = { $name }

report-stock-and-value = Stock and value
report-the-day-of-the-report = The day of the report
report-there-was-nothing-on-the-register = There was nothing on the register on that day.
report-total = Total
report-unknown = Unknown
report-warranties = Warranties
report-which-warranties-end-when-and-what = Which warranties end when, and what there is and what it is worth, stands here as soon as assets are on the register.
report-writing-the-report = Writing the report

export-format-hint = Names such as report.xlsx say what is meant.
