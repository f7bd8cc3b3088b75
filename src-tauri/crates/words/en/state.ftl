state-checked_out-inline = checked out
state-disposed-inline = disposed
state-in_repair-inline = in repair
state-in_stock-inline = in stock
state-lost-inline = lost
state-ordered-inline = ordered
state-requested-inline = requested
state-retired-inline = retired
