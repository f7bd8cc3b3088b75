photo-add-photo = Add photo…

# $at (number)
# $all (number)
photo-at-of-all = Photo { $at } of { $all }

# $count (number)
# $about (text)
photo-count-photo-of-about = { $count ->
    [one] { $count } photo of { $about }
   *[other] { $count } photos of { $about }
}

photo-erased = Erased
photo-gone = Gone
photo-it = It
photo-keep-it = Keep it

# $most (number)
photo-most-are-kept = { $most } photos are the most.

photo-next = Next
photo-photo = Photo
photo-photo-jpeg = Photo (JPEG)

# $photo (said) which of them
# $about (text) what it was taken of
photo-photo-of = { $photo }. { $about }

photo-photos = Photos
photo-photos-png-jpeg = Photos (PNG, JPEG)
photo-picked-pasted-or-dropped-here-where = Picked, pasted or dropped here. Where they were taken is not kept.
photo-previous = Previous

# $at (number)
photo-remove-at = Remove photo { $at }

photo-save-as-jpeg = Save as JPEG…

# $name (text)
photo-saved-as-name = Saved as { $name }.

photo-such-as-shows-a-face = Such as: shows a face

# $most (number)
photo-others-not-added = At most { $most } photos are kept at a time. The others were not added.

photo-no_check_in = Photos are kept of what comes back. Nothing was saved.

# $refusal (text)
photo-damaged = This photo cannot be shown. { $refusal }

photo-damaged-hint = Check the register: it names every photo that is not as it was kept.

# $day (day)
# $who (text)
# $reason (text)
photo-erased-by = This photo was erased on { $day } by { $who }: { $reason }

photo-erased-by_hint = Nothing brings it back.

# $most (number)
photo-reason = Enter why it is erased, in at most { $most } characters. Nothing was erased.

# $most (number)
photo-too_many = At most { $most } photos are kept at a time. Nothing was saved.

# $named (text)
photo-unknown = There is no photo “{ $named }” on the register.
