// Written from the catalogues of src-tauri/crates/words; not to be changed by hand.
import { parts, tell } from '../words/tell';
import type { ListOf, Parts } from '../words/tell';
/** This was already undone. */
export const actionAlreadyUndone = (): string => tell('action-already_undone');
/** {redo: {one: Can’t redo: {count} later change depends on this one. | other: Can’t redo: {count} later changes depend on this one.} | undo: {one: Can’t undo: {count} later change depends on this one. | other: Can’t undo: {count} later changes depend on this one.}} */
export const actionBuiltUpon = (told: { way: string; count: number }): string => tell('action-built_upon', told, { count: 'number' });
/** {redo: Can’t redo: the asset {tag} would be in is now inside it. | undo: Can’t undo: the asset {tag} used to be in is now inside it.} */
export const actionBuiltUponAsset = (told: { way: string; tag: string }): string => tell('action-built_upon-asset', told, { tag: 'text' });
/** {redo: Can’t redo: the count of {stocktake} is closed. | undo: Can’t undo: the count of {stocktake} is closed.} */
export const actionBuiltUponClosed = (told: { way: string; stocktake: string }): string => tell('action-built_upon-closed', told, { stocktake: 'text' });
/** Open the count again first. */
export const actionBuiltUponClosedHint = (): string => tell('action-built_upon-closed_hint');
/** {redo: Can’t redo: {stocktake} is being counted again. | undo: Can’t undo: {stocktake} is being counted again.} */
export const actionBuiltUponCounting = (told: { way: string; stocktake: string }): string => tell('action-built_upon-counting', told, { stocktake: 'text' });
/** Close the count first. */
export const actionBuiltUponCountingHint = (): string => tell('action-built_upon-counting_hint');
/** {redo: Can’t redo: this change refers to a record that was undone later. | undo: Can’t undo: this change refers to a record that was undone later.} */
export const actionBuiltUponGone = (told: { way: string }): string => tell('action-built_upon-gone', told);
/** Change by hand what still applies. */
export const actionBuiltUponGoneHint = (): string => tell('action-built_upon-gone_hint');
/** Undo the later changes first. */
export const actionBuiltUponHint = (): string => tell('action-built_upon-hint');
/** {redo: Can’t redo: newer records use what this action added. | undo: Can’t undo: newer records use what this action added.} */
export const actionBuiltUponInUse = (told: { way: string }): string => tell('action-built_upon-in_use', told);
/** {redo: Can’t redo: more than 20 later changes depend on this one. | undo: Can’t undo: more than 20 later changes depend on this one.} */
export const actionBuiltUponMany = (told: { way: string }): string => tell('action-built_upon-many', told);
/** {redo: Can’t redo: this person has worked, counted or signed here since. | undo: Can’t undo: this person has worked, counted or signed here since.} */
export const actionBuiltUponPerson = (told: { way: string }): string => tell('action-built_upon-person', told);
/** Whoever left can be erased. */
export const actionBuiltUponPersonHint = (): string => tell('action-built_upon-person_hint');
/** {redo: Can’t redo: the place {place} would be in is now inside it. | undo: Can’t undo: the place {place} used to be in is now inside it.} */
export const actionBuiltUponPlace = (told: { way: string; place: string }): string => tell('action-built_upon-place', told, { place: 'text' });
/** {redo: Can’t redo: something else has taken its name or code since. | undo: Can’t undo: something else has taken its name or code since.} */
export const actionBuiltUponRule = (told: { way: string }): string => tell('action-built_upon-rule', told);
/** {redo: Can’t redo: {stocktake} is signed and stays as it is. | undo: Can’t undo: {stocktake} is signed and stays as it is.} */
export const actionBuiltUponSigned = (told: { way: string; stocktake: string }): string => tell('action-built_upon-signed', told, { stocktake: 'text' });
/** Open a new stocktake to count again. */
export const actionBuiltUponSignedHint = (): string => tell('action-built_upon-signed_hint');
/** {tag}: an asset has it */
export const actionBuiltUponTagHeld = (told: { tag: string }): string => tell('action-built_upon-tag_held', told, { tag: 'text' });
/** {tag}: printed */
export const actionBuiltUponTagPrinted = (told: { tag: string }): string => tell('action-built_upon-tag_printed', told, { tag: 'text' });
/** Some of these tags were printed or given to assets since, so they stay reserved. */
export const actionBuiltUponTags = (): string => tell('action-built_upon-tags');
/** {redo: {why} So this can’t be redone. | undo: {why} So this can’t be undone.} */
export const actionBuiltUponTaken = (told: { way: string; why: string }): string => tell('action-built_upon-taken', told, { why: 'text' });
/** Change or remove that one first. */
export const actionBuiltUponTakenHint = (): string => tell('action-built_upon-taken_hint');
/** {undo: {one: “{action}”, {ago}, touches {things} thing. Nothing was taken back yet. | other: “{action}”, {ago}, touches {things} things. Nothing was taken back yet.} | redo: {one: “{action}”, {ago}, touches {things} thing. Nothing was done again yet. | other: “{action}”, {ago}, touches {things} things. Nothing was done again yet.}} */
export const actionConfirm = (told: { action: string; ago: string; things: number; turned: string }): string => tell('action-confirm', told, { action: 'text', things: 'number' });
/** {undo: Confirm it to have it taken back. | redo: Confirm it to have it done again.} */
export const actionConfirmHint = (told: { turned: string }): string => tell('action-confirm-hint', told);
/** Say --yes to do it. */
export const actionConfirmYes = (): string => tell('action-confirm-yes');
/** {one: {count} day ago | other: {count} days ago} */
export const actionDaysAgo = (told: { count: number }): string => tell('action-days_ago', told, { count: 'number' });
/** What was erased is gone for good. */
export const actionErasure = (): string => tell('action-erasure');
/** This cannot be done again: {reason} */
export const actionForbidden = (told: { reason: string }): string => tell('action-forbidden', told, { reason: 'text' });
/** Change by hand what still applies. */
export const actionForbiddenHint = (): string => tell('action-forbidden-hint');
/** {one: {count} hour ago | other: {count} hours ago} */
export const actionHoursAgo = (told: { count: number }): string => tell('action-hours_ago', told, { count: 'number' });
/** An undo can’t be undone. Redo the original action instead. */
export const actionIsUndo = (): string => tell('action-is_undo');
/** just now */
export const actionJustNow = (): string => tell('action-just_now');
/** This was interrupted. What is written of it stays, and nobody can build on it until it is finished or taken back. */
export const actionLeftOpen = (): string => tell('action-left_open');
/** Finish it or take it back: tagdesk unfinished. */
export const actionLeftOpenHint = (): string => tell('action-left_open-hint');
/** {one: {count} minute ago | other: {count} minutes ago} */
export const actionMinutesAgo = (told: { count: number }): string => tell('action-minutes_ago', told, { count: 'number' });
/** There is nothing to take back. */
export const actionNone = (): string => tell('action-none');
/** There is nothing to do again: this desk took nothing back, or did something else since. */
export const actionNoneRedo = (): string => tell('action-none-redo');
/** What was taken back earlier can still be done again by its name. */
export const actionNoneRedoHint = (): string => tell('action-none-redo_hint');
/** Nothing was interrupted. */
export const actionNoneOpen = (): string => tell('action-none_open');
/** This was not undone, so there is nothing to redo. */
export const actionNotUndone = (): string => tell('action-not_undone');
/** An import or an undo is not finished, so nobody is erased yet. */
export const actionOpenErase = (): string => tell('action-open-erase');
/** Wait until it is finished. If it was interrupted, finish it or take it back first: tagdesk unfinished. */
export const actionOpenHint = (): string => tell('action-open-hint');
/** {action} is not finished, so it is not plain what is meant. Nothing was changed. */
export const actionOpenLatest = (told: { action: string }): string => tell('action-open-latest', told, { action: 'text' });
/** Wait until it is done. If it was interrupted, finish it or take it back first: in the window where that is said, or by tagdesk unfinished. To take back another, name it: tagdesk actions. */
export const actionOpenLatestHint = (): string => tell('action-open-latest_hint');
/** An import or an undo is not finished, and only one at a time can be. Nothing was saved. */
export const actionOpenOther = (): string => tell('action-open-other');
/** This belongs to an import or an undo that is not finished, so nothing can be done with it yet. */
export const actionOpenRecord = (): string => tell('action-open-record');
/** A scan of a count is undone in its stocktake. */
export const actionScan = (): string => tell('action-scan');
/** Setting up a desk can’t be undone. Change its settings instead. */
export const actionSetUpDesk = (): string => tell('action-set_up-desk');
/** An upgrade of the register can’t be undone. */
export const actionSetUpUpgrade = (): string => tell('action-set_up-upgrade');
/** A signature stays with what it was drawn for. Sign again, or erase it. */
export const actionSignature = (): string => tell('action-signature');
/** A signed stocktake stays as it is. Open a new one to count again. */
export const actionSigned = (): string => tell('action-signed');
/** To take back what was done before it, name it: tagdesk actions. */
export const actionStaysHint = (): string => tell('action-stays-hint');
/** It is being written just now, by this or another program. */
export const actionUnderWay = (): string => tell('action-under_way');
/** Wait until it is finished. */
export const actionUnderWayHint = (): string => tell('action-under_way-hint');
/** There is no such action. */
export const actionUnknown = (): string => tell('action-unknown');
/** There is no action “{named}” on the register. */
export const actionUnknownNamed = (told: { named: string }): string => tell('action-unknown-named', told, { named: 'text' });
/** 1 month */
export const asset1Month = (): string => tell('asset-1-month');
/** 1 week */
export const asset1Week = (): string => tell('asset-1-week');
/** 2 weeks */
export const asset2Weeks = (): string => tell('asset-2-weeks');
/** 3 days */
export const asset3Days = (): string => tell('asset-3-days');
/** 3 months */
export const asset3Months = (): string => tell('asset-3-months');
/** A person */
export const assetAPerson = (): string => tell('asset-a-person');
/** A person, a place or another asset */
export const assetAPersonAPlaceOrAnother = (): string => tell('asset-a-person-a-place-or-another');
/** A person or an asset */
export const assetAPersonOrAnAsset = (): string => tell('asset-a-person-or-an-asset');
/** A place */
export const assetAPlace = (): string => tell('asset-a-place');
/** A scan is heard wherever the cursor is in this window. What is answered is on disk. */
export const assetAScanIsHeardWhereverThe = (): string => tell('asset-a-scan-is-heard-wherever-the');
/** A serial number or a tag */
export const assetASerialNumberOrATag = (): string => tell('asset-a-serial-number-or-a-tag');
/** A week ago */
export const assetAWeekAgo = (): string => tell('asset-a-week-ago');
/** A year ago */
export const assetAYearAgo = (): string => tell('asset-a-year-ago');
/** Add “{name}” as a person */
export const assetAddNameAsAPerson = (told: { name: string }): string => tell('asset-add-name-as-a-person', told, { name: 'text' });
/** Add “{name}” as a place */
export const assetAddNameAsAPlace = (told: { name: string }): string => tell('asset-add-name-as-a-place', told, { name: 'text' });
/** All back */
export const assetAllBack = (): string => tell('asset-all-back');
/** {tag} is already in stock. */
export const assetAlreadyIn = (told: { tag: string }): string => tell('asset-already_in', told, { tag: 'text' });
/** {tag} is already out to {holder}. */
export const assetAlreadyOut = (told: { tag: string; holder: string }): string => tell('asset-already_out', told, { tag: 'text', holder: 'text' });
/** Hand it on, extend it, or check it in first. */
export const assetAlreadyOutHint = (): string => tell('asset-already_out-hint');
/** {tag} is already out to somebody. */
export const assetAlreadyOutSomebody = (told: { tag: string }): string => tell('asset-already_out-somebody', told, { tag: 'text' });
/** {tag} is already theirs. */
export const assetAlreadyTheirs = (told: { tag: string }): string => tell('asset-already_theirs', told, { tag: 'text' });
/** Extend it to change the day it is due. */
export const assetAlreadyTheirsHint = (): string => tell('asset-already_theirs-hint');
/** {one: “{text}” matches {count} asset. Nothing was done. | other: “{text}” matches {count} assets. Nothing was done.} */
export const assetAmbiguous = (told: { text: string; count: number }): string => tell('asset-ambiguous', told, { text: 'text', count: 'number' });
/** Use a tag or a serial number that only one of them has. */
export const assetAmbiguousHint = (): string => tell('asset-ambiguous-hint');
/** An asset in stock */
export const assetAnAssetInStock = (): string => tell('asset-an-asset-in-stock');
/** {one: and {count} earlier one, in Assets | other: and {count} earlier ones, in Assets} */
export const assetAndCountEarlierOneInAssets = (told: { count: number }): string => tell('asset-and-count-earlier-one-in-assets', told, { count: 'number' });
/** As it was */
export const assetAsItWas = (): string => tell('asset-as-it-was');
/** As of… */
export const assetAsOf = (): string => tell('asset-as-of');
/** Asset */
export const assetAsset = (): string => tell('asset-asset');
/** Assigned */
export const assetAssigned = (): string => tell('asset-assigned');
/** Assigned for good */
export const assetAssignedForGood = (): string => tell('asset-assigned-for-good');
/** Assigned until */
export const assetAssignedUntil = (): string => tell('asset-assigned-until');
/** Assigned, until that day */
export const assetAssignedUntilThatDay = (): string => tell('asset-assigned-until-that-day');
/** Back to today */
export const assetBackToToday = (): string => tell('asset-back-to-today');
/** {one: Kit | other: Kits} */
export const assetBelongsToKits = (told: { count: number }): string => tell('asset-belongs-to-kits', told, { count: 'number' });
/** {tag} is booked for {name} {days}. */
export const assetBooked = (told: { tag: string; name: string; days: string }): string => tell('asset-booked', told, { tag: 'text', name: 'text' });
/** Give a day it is due back before that, take another one, or cancel the booking. */
export const assetBookedHint = (): string => tell('asset-booked-hint');
/** Bookings */
export const assetBookings = (): string => tell('asset-bookings');
/** Bring a list you have, or register the first thing by hand. */
export const assetBringAListYouHaveOr = (): string => tell('asset-bring-a-list-you-have-or');
/** By scanning */
export const assetByScanning = (): string => tell('asset-by-scanning');
/** Came back without */
export const assetCameBackWithout = (): string => tell('asset-came-back-without');
/** Cancel the booking for {name} */
export const assetCancelBookingForName = (told: { name: string }): string => tell('asset-cancel-booking-for-name', told, { name: 'text' });
/** Cancel the booking of {tag} */
export const assetCancelBookingOfTag = (told: { tag: string }): string => tell('asset-cancel-booking-of-tag', told, { tag: 'text' });
/** Change the booking for {name} */
export const assetChangeBookingForName = (told: { name: string }): string => tell('asset-change-booking-for-name', told, { name: 'text' });
/** {one: Change the booking of {count} asset | other: Change the booking of {count} assets} */
export const assetChangeBookingOfCount = (told: { count: number }): string => tell('asset-change-booking-of-count', told, { count: 'number' });
/** Change the booking of {tag} */
export const assetChangeBookingOfTag = (told: { tag: string }): string => tell('asset-change-booking-of-tag', told, { tag: 'text' });
/** Change state */
export const assetChangeState = (): string => tell('asset-change-state');
/** {one: Change state: {count} asset | other: Change state: {count} assets} */
export const assetChangeStateCount = (told: { count: number }): string => tell('asset-change-state-count', told, { count: 'number' });
/** Change state of {tag} */
export const assetChangeStateOfTag = (told: { tag: string }): string => tell('asset-change-state-of-tag', told, { tag: 'text' });
/** Change the state */
export const assetChangeTheState = (): string => tell('asset-change-the-state');
/** Change to {state} */
export const assetChangeToState = (told: { state: string }): string => tell('asset-change-to-state', told);
/** Changed */
export const assetChanged = (): string => tell('asset-changed');
/** {one: Check in: {count} asset | other: Check in: {count} assets} */
export const assetCheckInCount = (told: { count: number }): string => tell('asset-check-in-count', told, { count: 'number' });
/** Check in {tag} */
export const assetCheckInTag = (told: { tag: string }): string => tell('asset-check-in-tag', told, { tag: 'text' });
/** {one: Check out: {count} asset | other: Check out: {count} assets} */
export const assetCheckOutCount = (told: { count: number }): string => tell('asset-check-out-count', told, { count: 'number' });
/** Check out {tag} */
export const assetCheckOutTag = (told: { tag: string }): string => tell('asset-check-out-tag', told, { tag: 'text' });
/** Choose first what they become. */
export const assetChooseFirstWhatTheyBecome = (): string => tell('asset-choose-first-what-they-become');
/** Choose what to change. Everything else stays as it is with each of them. */
export const assetChooseWhatToChangeEverythingElse = (): string => tell('asset-choose-what-to-change-everything-else');
/** Clear {field} with all of them */
export const assetClearField = (told: { field: string }): string => tell('asset-clear-field', told);
/** {code} has the shape of a tag: scan the serial number */
export const assetCodeHasTheShapeOfA = (told: { code: string }): string => tell('asset-code-has-the-shape-of-a', told, { code: 'text' });
/** {code} was registered just now: {what} */
export const assetCodeWasRegisteredJustNowWhat = (told: { code: string; what: string }): string => tell('asset-code-was-registered-just-now-what', told, { code: 'text', what: 'text' });
/** Comma-separated (CSV) */
export const assetCommaSeparatedCsv = (): string => tell('asset-comma-separated-csv');
/** {label}: nothing was registered yet */
export const assetCommandNothingRegistered = (told: { label: string }): string => tell('asset-command-nothing-registered', told, { label: 'text' });
/** {label}: scan first the serial number of the last one, or CANCEL */
export const assetCommandScanTheSerial = (told: { label: string }): string => tell('asset-command-scan-the-serial', told, { label: 'text' });
/** {label}: scan first the tag of the last one, or CANCEL */
export const assetCommandScanTheTag = (told: { label: string }): string => tell('asset-command-scan-the-tag', told, { label: 'text' });
/** Condition */
export const assetCondition = (): string => tell('asset-condition');
/** Damaged */
export const assetConditionDamaged = (): string => tell('asset-condition-damaged');
/** Good */
export const assetConditionGood = (): string => tell('asset-condition-good');
/** New */
export const assetConditionNew = (): string => tell('asset-condition-new');
/** Worn */
export const assetConditionWorn = (): string => tell('asset-condition-worn');
/** {reason}. */
export const assetCost = (told: { reason: string }): string => tell('asset-cost', told, { reason: 'text' });
/** Cost of each */
export const assetCostOfEach = (): string => tell('asset-cost-of-each');
/** {one: {count} asset written to {strong}. | other: {count} assets written to {strong}.} */
export const assetCountAssetWrittenToName = (told: { count: number; name: string }): Parts => parts('asset-count-asset-written-to-name', told, { count: 'number', name: 'text' });
/** {count} chosen */
export const assetCountChosen = (told: { count: number }): string => tell('asset-count-chosen', told, { count: 'number' });
/** {one: {count} day | other: {count} days} */
export const assetCountDay = (told: { count: number }): string => tell('asset-count-day', told, { count: 'number' });
/** {one: {count} asset of {all} | other: {count} assets of {all}} */
export const assetCountOfAll = (told: { count: number; all: number }): string => tell('asset-count-of-all', told, { count: 'number', all: 'number' });
/** {figure} {word} */
export const assetCountRegistered = (told: { count: number }): Parts => parts('asset-count-registered', told, { count: 'number' });
/** “{text}” is not a date; write it like 2026-03-14. Nothing was saved. */
export const assetDate = (told: { text: string }): string => tell('asset-date', told, { text: 'text' });
/** {day}, {distance} */
export const assetDayAndDistance = (told: { day: string; distance: string }): string => tell('asset-day-and-distance', told, { day: 'day', distance: 'text' });
/** {day}, {source} */
export const assetDayAndSource = (told: { day: string; source: string }): string => tell('asset-day-and-source', told, { day: 'day' });
/** {from} – {until} */
export const assetDaysFromUntil = (told: { from: string; until: string }): string => tell('asset-days-from-until', told, { from: 'day', until: 'day' });
/** {tag} has been disposed of and can’t be moved. */
export const assetDisposed = (told: { tag: string }): string => tell('asset-disposed', told, { tag: 'text' });
/** {day}{heard} */
export const assetDueAndOverdue = (told: { day: string }): Parts => parts('asset-due-and-overdue', told, { day: 'day' });
/** Due back */
export const assetDueBack = (): string => tell('asset-due-back');
/** Due by */
export const assetDueBy = (): string => tell('asset-due-by');
/** Due on any day */
export const assetDueOnAnyDay = (): string => tell('asset-due-on-any-day');
/** The due date is in the past. */
export const assetDueInPast = (): string => tell('asset-due_in_past');
/** {one: Edit: {count} asset | other: Edit: {count} assets} */
export const assetEditCount = (told: { count: number }): string => tell('asset-edit-count', told, { count: 'number' });
/** Edit together */
export const assetEditTogether = (): string => tell('asset-edit-together');
/** {one: Edit together: {count} asset | other: Edit together: {count} assets} */
export const assetEditTogetherCount = (told: { count: number }): string => tell('asset-edit-together-count', told, { count: 'number' });
/** End of last month */
export const assetEndOfLastMonth = (): string => tell('asset-end-of-last-month');
/** End of last year */
export const assetEndOfLastYear = (): string => tell('asset-end-of-last-year');
/** Everything back */
export const assetEverythingBack = (): string => tell('asset-everything-back');
/** Everything came back */
export const assetEverythingCameBack = (): string => tell('asset-everything-came-back');
/** Export */
export const assetExport = (): string => tell('asset-export');
/** Extend */
export const assetExtend = (): string => tell('asset-extend');
/** {one: Extend: {count} asset | other: Extend: {count} assets} */
export const assetExtendCount = (told: { count: number }): string => tell('asset-extend-count', told, { count: 'number' });
/** Extend {tag} */
export const assetExtendTag = (told: { tag: string }): string => tell('asset-extend-tag', told, { tag: 'text' });
/** Facts */
export const assetFacts = (): string => tell('asset-facts');
/** {strong} is cleared with all of them. */
export const assetFieldIsCleared = (told: { name: string }): Parts => parts('asset-field-is-cleared', told);
/** Fields to change */
export const assetFieldsToChange = (): string => tell('asset-fields-to-change');
/** Filter by holder */
export const assetFilterByHolder = (): string => tell('asset-filter-by-holder');
/** Filter the register */
export const assetFilterTheRegister = (): string => tell('asset-filter-the-register');
/** {one: Its former tag still finds it: | other: Its former tags still find it:} */
export const assetFormerTagsStillFindIt = (told: { count: number }): string => tell('asset-former-tags-still-find-it', told, { count: 'number' });
/** From */
export const assetFrom = (): string => tell('asset-from');
/** Goes back to */
export const assetGoesBackTo = (): string => tell('asset-goes-back-to');
/** Hand on */
export const assetHandOn = (): string => tell('asset-hand-on');
/** {one: Hand on: {count} asset | other: Hand on: {count} assets} */
export const assetHandOnCount = (told: { count: number }): string => tell('asset-hand-on-count', told, { count: 'number' });
/** Hand on {tag} */
export const assetHandOnTag = (told: { tag: string }): string => tell('asset-hand-on-tag', told, { tag: 'text' });
/** Hand on to somebody else */
export const assetHandOnToSomebodyElse = (): string => tell('asset-hand-on-to-somebody-else');
/** Held by */
export const assetHeldBy = (): string => tell('asset-held-by');
/** {lead} {holder} */
export const assetHeldIn = (told: { name: string }): Parts => parts('asset-held-in', told, { name: 'text' });
/** History */
export const assetHistory = (): string => tell('asset-history');
/** Holder */
export const assetHolder = (): string => tell('asset-holder');
/** Holder’s e-mail */
export const assetHoldersEMail = (): string => tell('asset-holders-e-mail');
/** Holds */
export const assetHolds = (): string => tell('asset-holds');
/** in */
export const assetIn = (): string => tell('asset-in');
/** In a week */
export const assetInAWeek = (): string => tell('asset-in-a-week');
/** In repair */
export const assetInRepair = (): string => tell('asset-in-repair');
/** It would be part of something that is part of it. Nothing was saved. */
export const assetInARingEvent = (): string => tell('asset-in_a_ring-event');
/** {tag} would be part of something that is part of it. */
export const assetInARingPart = (told: { tag: string }): string => tell('asset-in_a_ring-part', told, { tag: 'text' });
/** {tag} cannot be {state} while somebody has it. */
export const assetIncoherentHeld = (told: { tag: string; state: string }): string => tell('asset-incoherent-held', told, { tag: 'text' });
/** {tag} cannot be checked out to nobody. */
export const assetIncoherentNobody = (told: { tag: string }): string => tell('asset-incoherent-nobody', told, { tag: 'text' });
/** {tag} cannot be checked out to itself. */
export const assetIntoItself = (told: { tag: string }): string => tell('asset-into_itself', told, { tag: 'text' });
/** {tag} {what} {word} */
export const assetIsOnTheRegister = (told: { code: string; name: string }): Parts => parts('asset-is-on-the-register', told, { code: 'text', name: 'text' });
/** {tag} {what} {word} */
export const assetIsOnTheRegisterInARow = (told: { code: string; name: string; count: number }): Parts => parts('asset-is-on-the-register-in-a-row', told, { code: 'text', name: 'text', count: 'number' });
/** {tag} is installed at a place. Check it in to take it away. */
export const assetIsInstalled = (told: { tag: string }): string => tell('asset-is_installed', told, { tag: 'text' });
/** {tag} is part of another asset and is where that is. */
export const assetIsPart = (told: { tag: string }): string => tell('asset-is_part', told, { tag: 'text' });
/** Move that asset, or check this one in first. */
export const assetIsPartHint = (): string => tell('asset-is_part-hint');
/** It came from {from}. */
export const assetItCameFrom = (told: { from: string }): string => tell('asset-it-came-from', told, { from: 'text' });
/** It is */
export const assetItIs = (): string => tell('asset-it-is');
/** It is another thing: keep the number */
export const assetItIsAnotherThingKeepThe = (): string => tell('asset-it-is-another-thing-keep-the');
/** It was registered only later. */
export const assetItWasRegisteredOnlyLater = (): string => tell('asset-it-was-registered-only-later');
/** Back */
export const assetItemBack = (): string => tell('asset-item-back');
/** Missing */
export const assetItemMissing = (): string => tell('asset-item-missing');
/** {item} ({count}) */
export const assetItemOfCount = (told: { item: string; count: number }): string => tell('asset-item-of-count', told, { item: 'text', count: 'number' });
/** Its label, with the code */
export const assetItsLabelWithTheCode = (): string => tell('asset-its-label-with-the-code');
/** Keep it as it is */
export const assetKeepItAsItIs = (): string => tell('asset-keep-it-as-it-is');
/** Keep the tag as it is */
export const assetKeepTheTagAsItIs = (): string => tell('asset-keep-the-tag-as-it-is');
/** Keep the whole code */
export const assetKeepTheWholeCode = (): string => tell('asset-keep-the-whole-code');
/** Keep the whole code of {tag}: {scanned} */
export const assetKeepTheWholeCodeOfTag = (told: { tag: string; scanned: string }): string => tell('asset-keep-the-whole-code-of-tag', told, { tag: 'text', scanned: 'text' });
/** Keep the whole code of the last one as its serial number */
export const assetKeepTheWholeCodeOfThe = (): string => tell('asset-keep-the-whole-code-of-the');
/** “{label}” can be scanned once this is done or cancelled. */
export const assetLabelCanBeScannedOnceThis = (told: { label: string }): string => tell('asset-label-can-be-scanned-once-this', told, { label: 'text' });
/** {label} is a command for the Desk */
export const assetLabelIsACommandForThe = (told: { label: string }): string => tell('asset-label-is-a-command-for-the', told, { label: 'text' });
/** Label made */
export const assetLabelMade = (): string => tell('asset-label-made');
/** {label}, often chosen */
export const assetLabelOftenChosen = (told: { label: string }): string => tell('asset-label-often-chosen', told, { label: 'text' });
/** {label}: there is nothing to let go of */
export const assetLabelThereIsNothingToLet = (told: { label: string }): string => tell('asset-label-there-is-nothing-to-let', told, { label: 'text' });
/** Labelled {at}. */
export const assetLabelledAt = (told: { at: string | number }): string => tell('asset-labelled-at', told, { at: 'instant' });
/** Laptop, Monitor… */
export const assetLaptopMonitor = (): string => tell('asset-laptop-monitor');
/** Leave as it is */
export const assetLeaveAsItIs = (): string => tell('asset-leave-as-it-is');
/** Leave {field} as it is */
export const assetLeaveField = (told: { field: string }): string => tell('asset-leave-field', told);
/** Left empty, each goes to this desk’s store, or where it was before it went out. */
export const assetLeftEmptyEachGoesToThis = (): string => tell('asset-left-empty-each-goes-to-this');
/** Left empty, it goes to {path}. It came from there. */
export const assetLeftEmptyItGoesBackTo = (told: { path: string }): string => tell('asset-left-empty-it-goes-back-to', told, { path: 'text' });
/** Left empty, it goes to {path}. It came from {from}. */
export const assetLeftEmptyItGoesToAndCameFrom = (told: { path: string; from: string }): string => tell('asset-left-empty-it-goes-to-and-came-from', told, { path: 'text', from: 'text' });
/** Left empty, it goes to {path}. */
export const assetLeftEmptyItGoesToPath = (told: { path: string }): string => tell('asset-left-empty-it-goes-to-path', told, { path: 'text' });
/** Left empty, it stays as it is with each. */
export const assetLeftEmptyItStaysAsIt = (): string => tell('asset-left-empty-it-stays-as-it');
/** Left empty, no day is said. */
export const assetLeftEmptyNoDayIsSaid = (): string => tell('asset-left-empty-no-day-is-said');
/** Let go */
export const assetLetGo = (): string => tell('asset-let-go');
/** Let go; nothing was saved */
export const assetLetGoNothingWasSaved = (): string => tell('asset-let-go-nothing-was-saved');
/** Let go of what was scanned, then back */
export const assetLetGoOfWhatWasScanned = (): string => tell('asset-let-go-of-what-was-scanned');
/** May become */
export const assetMayBecome = (): string => tell('asset-may-become');
/** somebody has it */
export const assetMeansCheckedOut = (): string => tell('asset-means-checked-out');
/** it is gone for good; nothing comes after */
export const assetMeansDisposed = (): string => tell('asset-means-disposed');
/** it is being mended */
export const assetMeansInRepair = (): string => tell('asset-means-in-repair');
/** it can be handed out */
export const assetMeansInStock = (): string => tell('asset-means-in-stock');
/** nobody knows where it is */
export const assetMeansLost = (): string => tell('asset-means-lost');
/** it is on its way */
export const assetMeansOrdered = (): string => tell('asset-means-ordered');
/** somebody wants it */
export const assetMeansRequested = (): string => tell('asset-means-requested');
/** it is no longer used, and still ours */
export const assetMeansRetired = (): string => tell('asset-means-retired');
/** Merge */
export const assetMerge = (): string => tell('asset-merge');
/** Merge two registrations of one asset */
export const assetMergeTwoRegistrationsOfOneAsset = (): string => tell('asset-merge-two-registrations-of-one-asset');
/** Choose an asset. */
export const assetMissing = (): string => tell('asset-missing');
/** Missing with */
export const assetMissingWith = (): string => tell('asset-missing-with');
/** Model */
export const assetModel = (): string => tell('asset-model');
/** More */
export const assetMore = (): string => tell('asset-more');
/** {one: Move: {count} asset | other: Move: {count} assets} */
export const assetMoveCount = (told: { count: number }): string => tell('asset-move-count', told, { count: 'number' });
/** Move {tag} */
export const assetMoveTag = (told: { tag: string }): string => tell('asset-move-tag', told, { tag: 'text' });
/** {tag} cannot go from {from} to {to}. */
export const assetMoveNotAllowed = (told: { tag: string; from: string; to: string }): string => tell('asset-move_not_allowed', told, { tag: 'text' });
/** This is a final state. Use Undo to reverse it. */
export const assetMoveNotAllowedFinal = (): string => tell('asset-move_not_allowed-final');
/** From here it can become {states}. */
export const assetMoveNotAllowedHint = (told: { states: ListOf }): string => tell('asset-move_not_allowed-hint', told, { states: 'list' });
/** {tag} is out to {holder}; it cannot become {state} before it is checked in. */
export const assetMoveNotAllowedOut = (told: { tag: string; holder: string; state: string }): string => tell('asset-move_not_allowed-out', told, { tag: 'text', holder: 'text' });
/** {name} works at {path}. */
export const assetNameWorksAtPath = (told: { name: string; path: string }): string => tell('asset-name-works-at-path', told, { name: 'text', path: 'text' });
/** Choose a model, or enter a name at least. Nothing was saved. */
export const assetNameless = (): string => tell('asset-nameless');
/** Needs a label */
export const assetNeedsALabel = (): string => tell('asset-needs-a-label');
/** Never labelled. */
export const assetNeverLabelled = (): string => tell('asset-never-labelled');
/** New model “{name}” */
export const assetNewModelName = (told: { name: string }): string => tell('asset-new-model-name', told, { name: 'text' });
/** New state */
export const assetNewState = (): string => tell('asset-new-state');
/** Next delivery */
export const assetNextDelivery = (): string => tell('asset-next-delivery');
/** No */
export const assetNo = (): string => tell('asset-no');
/** No asset fits all of these filters. */
export const assetNoAssetFitsAllOfThese = (): string => tell('asset-no-asset-fits-all-of-these');
/** No asset matches */
export const assetNoAssetMatches = (): string => tell('asset-no-asset-matches');
/** No assets yet */
export const assetNoAssetsYet = (): string => tell('asset-no-assets-yet');
/** No bookings */
export const assetNoBookings = (): string => tell('asset-no-bookings');
/** No date */
export const assetNoDate = (): string => tell('asset-no-date');
/** No name */
export const assetNoName = (): string => tell('asset-no-name');
/** An asset always has a tag. Nothing was saved. */
export const assetNoTag = (): string => tell('asset-no_tag');
/** Nobody else can check it out on these days. */
export const assetNobodyElseOnTheseDays = (): string => tell('asset-nobody-else-on-these-days');
/** Nobody has said where it was before. */
export const assetNobodyHasSaidWhereItWas = (): string => tell('asset-nobody-has-said-where-it-was');
/** None back */
export const assetNoneBack = (): string => tell('asset-none-back');
/** {checked_in: None of the {of} assets can be checked in. Nothing was saved. | checked_out: None of the {of} assets can be checked out. Nothing was saved. | handed_on: None of the {of} assets can be handed on. Nothing was saved. | moved: None of the {of} assets can be moved. Nothing was saved. | extended: None of the {of} assets can be extended. Nothing was saved. | requested: None of the {of} assets can be requested now. Nothing was saved. | ordered: None of the {of} assets can be ordered now. Nothing was saved. | in_stock: None of the {of} assets can be in stock now. Nothing was saved. | in_repair: None of the {of} assets can be in repair now. Nothing was saved. | lost: None of the {of} assets can be lost now. Nothing was saved. | retired: None of the {of} assets can be retired now. Nothing was saved. | disposed: None of the {of} assets can be disposed now. Nothing was saved.} */
export const assetNoneCan = (told: { of: number; done: string }): string => tell('asset-none_can', told, { of: 'number' });
/** No asset is chosen. Nothing was done. */
export const assetNoneChosen = (): string => tell('asset-none_chosen');
/** Not heard: say first which serial number is right */
export const assetNotHeardSayFirstWhichSerial = (): string => tell('asset-not-heard-say-first-which-serial');
/** Not looked at */
export const assetNotLookedAt = (): string => tell('asset-not-looked-at');
/** Not on the register */
export const assetNotOnTheRegister = (): string => tell('asset-not-on-the-register');
/** Not on the register on that day */
export const assetNotOnTheRegisterOnThat = (): string => tell('asset-not-on-the-register-on-that');
/** Not registered: a field beside is not understood yet. */
export const assetNotRegisteredAFieldBesideIs = (): string => tell('asset-not-registered-a-field-beside-is');
/** Not registered: say first what they are */
export const assetNotRegisteredSayFirstWhatThey = (): string => tell('asset-not-registered-say-first-what-they');
/** Not said */
export const assetNotSaid = (): string => tell('asset-not-said');
/** Not said; {path} is proposed */
export const assetNotSaidPathIsProposed = (told: { path: string }): string => tell('asset-not-said-path-is-proposed', told, { path: 'text' });
/** {tag} is not in stock: it is {state}. */
export const assetNotInStock = (told: { tag: string; state: string }): string => tell('asset-not_in_stock', told, { tag: 'text' });
/** Put it in stock first. */
export const assetNotInStockHint = (): string => tell('asset-not_in_stock-hint');
/** An asset in this state cannot be handed out. */
export const assetNotInStockNever = (): string => tell('asset-not_in_stock-never');
/** {tag} is not out: it is {state}. */
export const assetNotOut = (told: { tag: string; state: string }): string => tell('asset-not_out', told, { tag: 'text' });
/** Change its state instead. */
export const assetNotOutHint = (): string => tell('asset-not_out-hint');
/** Nobody has it. */
export const assetNotOutNobody = (): string => tell('asset-not_out-nobody');
/** Nothing has words that begin with “{search}”. */
export const assetNothingBeginsWith = (told: { search: string }): string => tell('asset-nothing-begins-with', told, { search: 'text' });
/** Nothing has words that begin with “{search}” under these filters. */
export const assetNothingBeginsWithUnderFilters = (told: { search: string }): string => tell('asset-nothing-begins-with-under-filters', told, { search: 'text' });
/** Nothing comes after its state by hand. */
export const assetNothingComesAfterItsStateBy = (): string => tell('asset-nothing-comes-after-its-state-by');
/** Nothing is changed yet. */
export const assetNothingIsChangedYet = (): string => tell('asset-nothing-is-changed-yet');
/** Nothing is said yet that would change. */
export const assetNothingIsSaidYetThatWould = (): string => tell('asset-nothing-is-said-yet-that-would');
/** Nothing said: 1 day, {first} only. */
export const assetNothingSaid1DayFirstOnly = (told: { first: string }): string => tell('asset-nothing-said-1-day-first-only', told, { first: 'day' });
/** Nothing was on the register yet */
export const assetNothingWasOnTheRegisterYet = (): string => tell('asset-nothing-was-on-the-register-yet');
/** Nothing was registered here that could be taken back */
export const assetNothingWasRegisteredHereThatCould = (): string => tell('asset-nothing-was-registered-here-that-could');
/** Now scan the serial number */
export const assetNowScanTheSerialNumber = (): string => tell('asset-now-scan-the-serial-number');
/** Now scan the tag that is on it */
export const assetNowScanTheTagThatIs = (): string => tell('asset-now-scan-the-tag-that-is');
/** Of any model */
export const assetOfAnyModel = (): string => tell('asset-of-any-model');
/** On loan, no day said */
export const assetOnLoanNoDaySaid = (): string => tell('asset-on-loan-no-day-said');
/** On loan, until that day */
export const assetOnLoanUntilThatDay = (): string => tell('asset-on-loan-until-that-day');
/** On that day no asset had been registered. */
export const assetOnThatDayNoAssetHad = (): string => tell('asset-on-that-day-no-asset-had');
/** A tag or serial number belongs to one asset, and several are chosen. Nothing was saved. */
export const assetOneOnly = (): string => tell('asset-one_only');
/** Only some of these may become: {states} */
export const assetOnlySomeMayBecome = (told: { names: ListOf }): Parts => parts('asset-only-some-may-become', told, { names: 'list' });
/** Optional; a count expects it there */
export const assetOptionalACountExpectsItThere = (): string => tell('asset-optional-a-count-expects-it-there');
/** Optional; stands in the history */
export const assetOptionalStandsInTheHistory = (): string => tell('asset-optional-stands-in-the-history');
/** Optional; the history keeps it, and the search finds it */
export const assetOptionalTheHistoryKeepsItAnd = (): string => tell('asset-optional-the-history-keeps-it-and');
/** Optional; what it is for */
export const assetOptionalWhatItIsFor = (): string => tell('asset-optional-what-it-is-for');
/** Or scan the code at the door. */
export const assetOrScanTheCodeAtThe = (): string => tell('asset-or-scan-the-code-at-the');
/** Order number */
export const assetOrderNumber = (): string => tell('asset-order-number');
/** Other codes that find it: */
export const assetOtherCodesThatFindIt = (): string => tell('asset-other-codes-that-find-it');
/** Out since */
export const assetOutSince = (): string => tell('asset-out-since');
/** Overdue */
export const assetOverdue = (): string => tell('asset-overdue');
/** Part of an import or an undo that is not finished: nothing can be done with it yet. */
export const assetPartOfAnImportOrAn = (): string => tell('asset-part-of-an-import-or-an');
/** {tag}: {title}, {day} */
export const assetPhotosOf = (told: { tag: string; title: string; day: string }): string => tell('asset-photos-of', told, { tag: 'text', title: 'text', day: 'day' });
/** What goes to a place or into an asset is where that is. */
export const assetPlaceIsTheHolders = (): string => tell('asset-place_is_the_holders');
/** Leave the place out. */
export const assetPlaceIsTheHoldersHint = (): string => tell('asset-place_is_the_holders-hint');
/** {one: Print {count} label | other: Print {count} labels} */
export const assetPrintCountLabel = (told: { count: number }): string => tell('asset-print-count-label', told, { count: 'number' });
/** Print their labels */
export const assetPrintTheirLabels = (): string => tell('asset-print-their-labels');
/** {on}: {why} */
export const assetPrintedAgain = (told: { on: string; why: string }): string => tell('asset-printed-again', told, { on: 'text', why: 'text' });
/** {one: Printed {count} time | other: Printed {count} times} */
export const assetPrintedCountTime = (told: { count: number }): string => tell('asset-printed-count-time', told, { count: 'number' });
/** {place: Proposed: place as with the last of this model, {tag}. | supplier: Proposed: supplier as with the last of this model, {tag}. | both: Proposed: place and supplier as with the last of this model, {tag}.} */
export const assetProposedAsWithTheLast = (told: { what: string; code: string }): Parts => parts('asset-proposed-as-with-the-last', told, { code: 'text' });
/** Proposed, not taken yet. */
export const assetProposedNotTakenYet = (): string => tell('asset-proposed-not-taken-yet');
/** Purchase date */
export const assetPurchaseDate = (): string => tell('asset-purchase-date');
/** Purchased */
export const assetPurchased = (): string => tell('asset-purchased');
/** The serial number reads as the first */
export const assetReadsAsTheFirst = (): string => tell('asset-reads-as-the-first');
/** The serial number reads as the second */
export const assetReadsAsTheSecond = (): string => tell('asset-reads-as-the-second');
/** Receipt… */
export const assetReceipt = (): string => tell('asset-receipt');
/** Redo */
export const assetRedo = (): string => tell('asset-redo');
/** Refresh date */
export const assetRefreshDate = (): string => tell('asset-refresh-date');
/** Register an asset */
export const assetRegisterAnAsset = (): string => tell('asset-register-an-asset');
/** Register and next */
export const assetRegisterAndNext = (): string => tell('asset-register-and-next');
/** Register by scanning */
export const assetRegisterByScanning = (): string => tell('asset-register-by-scanning');
/** {stand} It can be looked at, not changed. */
export const assetRegisterStoodOnDay = (told: { day: string }): Parts => parts('asset-register-stood-on-day', told, { day: 'day' });
/** Register the first */
export const assetRegisterTheFirst = (): string => tell('asset-register-the-first');
/** Registered */
export const assetRegistered = (): string => tell('asset-registered');
/** {0: {count} registered, no labels to print | one: {count} registered, {labels} label queued | other: {count} registered, {labels} labels queued} */
export const assetRegisteredAndLabels = (told: { count: number; labels: number }): string => tell('asset-registered-and-labels', told, { count: 'number', labels: 'number' });
/** Registered just now */
export const assetRegisteredJustNow = (): string => tell('asset-registered-just-now');
/** {count} registered, {one: {refused} duplicate refused | other: {refused} duplicates refused}, {0: no labels to print | one: {labels} label queued | other: {labels} labels queued} */
export const assetRegisteredRefusedAndLabels = (told: { count: number; refused: number; labels: number }): string => tell('asset-registered-refused-and-labels', told, { count: 'number', refused: 'number', labels: 'number' });
/** Remove code {code} */
export const assetRemoveCodeCode = (told: { code: string }): string => tell('asset-remove-code-code', told, { code: 'text' });
/** Reserve */
export const assetReserve = (): string => tell('asset-reserve');
/** {one: Reserve: {count} asset | other: Reserve: {count} assets} */
export const assetReserveCount = (told: { count: number }): string => tell('asset-reserve-count', told, { count: 'number' });
/** Reserve for… */
export const assetReserveFor = (): string => tell('asset-reserve-for');
/** Reserve for */
export const assetReserveForWhom = (): string => tell('asset-reserve-for-whom');
/** Reserve {tag} */
export const assetReserveTag = (told: { tag: string }): string => tell('asset-reserve-tag', told, { tag: 'text' });
/** Reserve the open asset for somebody */
export const assetReserveTheOpenAssetForSomebody = (): string => tell('asset-reserve-the-open-asset-for-somebody');
/** Said once for all of them. */
export const assetSaidOnceForAllOfThem = (): string => tell('asset-said-once-for-all-of-them');
/** {tag} is already {state}. */
export const assetSameState = (told: { tag: string; state: string }): string => tell('asset-same_state', told, { tag: 'text' });
/** Saving… */
export const assetSaving = (): string => tell('asset-saving');
/** Say first for whom: type a name, or scan the badge. */
export const assetSayFirstForWhomTypeA = (): string => tell('asset-say-first-for-whom-type-a');
/** Say first what it is: its model, or a name. */
export const assetSayFirstWhatItIsIts = (): string => tell('asset-say-first-what-it-is-its');
/** Say first what it is: type its model. */
export const assetSayFirstWhatItIsType = (): string => tell('asset-say-first-what-it-is-type');
/** Say first where it goes: type a place, or scan the code at its door. */
export const assetSayFirstWhereItGoesType = (): string => tell('asset-say-first-where-it-goes-type');
/** Say first which spare goes out: scan it, or type its tag. */
export const assetSayFirstWhichSpareGoesOut = (): string => tell('asset-say-first-which-spare-goes-out');
/** Say first whom it goes to: type a name, or scan a badge, a place or another asset. */
export const assetSayFirstWhomItGoesTo = (): string => tell('asset-say-first-whom-it-goes-to');
/** Say the model */
export const assetSayTheModel = (): string => tell('asset-say-the-model');
/** Say the place */
export const assetSayThePlace = (): string => tell('asset-say-the-place');
/** Say what they are */
export const assetSayWhatTheyAre = (): string => tell('asset-say-what-they-are');
/** {tag} was nowhere before it went out, so nobody knows where it goes back to. */
export const assetSayWhere = (told: { tag: string }): string => tell('asset-say_where', told, { tag: 'text' });
/** Choose where it goes, or set this desk's store. */
export const assetSayWhereHint = (): string => tell('asset-say_where-hint');
/** Scan a serial number */
export const assetScanASerialNumber = (): string => tell('asset-scan-a-serial-number');
/** Scan a serial number or its tag */
export const assetScanASerialNumberOrIts = (): string => tell('asset-scan-a-serial-number-or-its');
/** Scan it, or type a few letters. */
export const assetScanItOrTypeAFew = (): string => tell('asset-scan-it-or-type-a-few');
/** Scanner and keyboard differ: {codes} */
export const assetScannerAndKeyboardDiffer = (told: { codes: ListOf }): string => tell('asset-scanner-and-keyboard-differ', told, { codes: 'list' });
/** Search… */
export const assetSearch = (): string => tell('asset-search');
/** Search the register */
export const assetSearchTheRegister = (): string => tell('asset-search-the-register');
/** {sentence}. It changes nothing here. */
export const assetSentenceItChangesNothingHere = (told: { sentence: string }): string => tell('asset-sentence-it-changes-nothing-here', told, { sentence: 'text' });
/** {sentence}: no serial number */
export const assetSentenceNoSerialNumber = (told: { sentence: string }): string => tell('asset-sentence-no-serial-number', told, { sentence: 'text' });
/** Serial and tag */
export const assetSerialAndTag = (): string => tell('asset-serial-and-tag');
/** {serial}, {because} */
export const assetSerialBecause = (told: { serial: string; because: string }): string => tell('asset-serial-because', told, { serial: 'text', because: 'text' });
/** {serial} instead of {before} */
export const assetSerialInsteadOfBefore = (told: { serial: string; before: string }): string => tell('asset-serial-instead-of-before', told, { serial: 'text', before: 'text' });
/** The serial number {code} is taken: {what} */
export const assetSerialIsTaken = (told: { code: string; what: string }): string => tell('asset-serial-is-taken', told, { code: 'text', what: 'text' });
/** Serial numbers */
export const assetSerialNumbers = (): string => tell('asset-serial-numbers');
/** Serial numbers alone, or with their tags */
export const assetSerialNumbersAloneOrWithTheir = (): string => tell('asset-serial-numbers-alone-or-with-their');
/** {serial} was heard already */
export const assetSerialWasHeardAlready = (told: { serial: string }): string => tell('asset-serial-was-heard-already', told, { serial: 'text' });
/** Show */
export const assetShow = (): string => tell('asset-show');
/** Show all assets */
export const assetShowAllAssets = (): string => tell('asset-show-all-assets');
/** Show today */
export const assetShowToday = (): string => tell('asset-show-today');
/** Some missing */
export const assetSomeMissing = (): string => tell('asset-some-missing');
/** {checked_in: {count} of {of} assets cannot be checked in. Nothing was saved. | checked_out: {count} of {of} assets cannot be checked out. Nothing was saved. | handed_on: {count} of {of} assets cannot be handed on. Nothing was saved. | moved: {count} of {of} assets cannot be moved. Nothing was saved. | extended: {count} of {of} assets cannot be extended. Nothing was saved. | requested: {count} of {of} assets cannot be requested now. Nothing was saved. | ordered: {count} of {of} assets cannot be ordered now. Nothing was saved. | in_stock: {count} of {of} assets cannot be in stock now. Nothing was saved. | in_repair: {count} of {of} assets cannot be in repair now. Nothing was saved. | lost: {count} of {of} assets cannot be lost now. Nothing was saved. | retired: {count} of {of} assets cannot be retired now. Nothing was saved. | disposed: {count} of {of} assets cannot be disposed now. Nothing was saved.} */
export const assetSomeCannot = (told: { count: number; of: number; done: string }): string => tell('asset-some_cannot', told, { count: 'number', of: 'number' });
/** something without a name */
export const assetSomethingWithoutAName = (): string => tell('asset-something-without-a-name');
/** from an import */
export const assetSourceImport = (): string => tell('asset-source-import');
/** from the model */
export const assetSourceRefresh = (): string => tell('asset-source-refresh');
/** typed by hand */
export const assetSourceTyped = (): string => tell('asset-source-typed');
/** {source}; a day you type stays as typed */
export const assetSourceUntilTyped = (told: { source: string }): string => tell('asset-source-until-typed', told);
/** from the model’s warranty */
export const assetSourceWarranty = (): string => tell('asset-source-warranty');
/** Spare */
export const assetSpare = (): string => tell('asset-spare');
/** Spreadsheet (XLSX) */
export const assetSpreadsheetXlsx = (): string => tell('asset-spreadsheet-xlsx');
/** Supplier */
export const assetSupplier = (): string => tell('asset-supplier');
/** Swap */
export const assetSwap = (): string => tell('asset-swap');
/** {one: Swap: {count} asset | other: Swap: {count} assets} */
export const assetSwapCount = (told: { count: number }): string => tell('asset-swap-count', told, { count: 'number' });
/** Who has it, where, and until when go over to the spare. */
export const assetSwapGoesOver = (): string => tell('asset-swap-goes-over');
/** Who has it, where, and until when go over to the spare for {name}. */
export const assetSwapGoesOverFor = (told: { name: string }): string => tell('asset-swap-goes-over-for', told, { name: 'text' });
/** Swap {tag} */
export const assetSwapTag = (told: { tag: string }): string => tell('asset-swap-tag', told, { tag: 'text' });
/** Swap the open asset for a spare */
export const assetSwapTheOpenAssetForA = (): string => tell('asset-swap-the-open-asset-for-a');
/** What was swapped goes to repair or into stock. */
export const assetSwapState = (): string => tell('asset-swap_state');
/** {tag} cannot be swapped for itself. */
export const assetSwappedForItself = (told: { tag: string }): string => tell('asset-swapped_for_itself', told, { tag: 'text' });
/** {tag}, {name} */
export const assetTagAndName = (told: { tag: string; name: string }): string => tell('asset-tag-and-name', told, { tag: 'text', name: 'text' });
/** {tag} is a blank tag, no serial number. To register things with the tags on them, choose “Serial and tag” */
export const assetTagIsABlankTagNo = (told: { tag: string }): string => tell('asset-tag-is-a-blank-tag-no', told, { tag: 'text' });
/** {tag} is {scanned} */
export const assetTagIsScanned = (told: { tag: string; scanned: string }): string => tell('asset-tag-is-scanned', told, { tag: 'text', scanned: 'text' });
/** {tag} is {serial} */
export const assetTagIsSerial = (told: { tag: string; serial: string }): string => tell('asset-tag-is-serial', told, { tag: 'text', serial: 'text' });
/** {tag} is {serial}, {because} */
export const assetTagIsSerialBecause = (told: { tag: string; serial: string; because: string }): string => tell('asset-tag-is-serial-because', told, { tag: 'text', serial: 'text', because: 'text' });
/** The tag {code} is taken: {what} */
export const assetTagIsTaken = (told: { code: string; what: string }): string => tell('asset-tag-is-taken', told, { code: 'text', what: 'text' });
/** tag on it */
export const assetTagOnIt = (): string => tell('asset-tag-on-it');
/** {tag} was heard already */
export const assetTagWasHeardAlready = (told: { tag: string }): string => tell('asset-tag-was-heard-already', told, { tag: 'text' });
/** Take {name} {word} */
export const assetTakePlaceProposed = (told: { name: string }): Parts => parts('asset-take-place-proposed', told, { name: 'text' });
/** {place: Take place | supplier: Take supplier | both: Take place and supplier} */
export const assetTakeTheProposed = (told: { what: string }): string => tell('asset-take-the-proposed', told);
/** Take what is proposed */
export const assetTakeWhatIsProposed = (): string => tell('asset-take-what-is-proposed');
/** taken back */
export const assetTakenBack = (): string => tell('asset-taken-back');
/** Only a person can have something on loan or assigned. */
export const assetTermsNeedAPerson = (): string => tell('asset-terms_need_a_person');
/** “{text}” could be {any}. Choose one. */
export const assetTextCouldBe = (told: { text: string; any: ListOf }): string => tell('asset-text-could-be', told, { text: 'text', any: 'list' });
/** “{text}” is none of these. */
export const assetTextIsNoneOfThese = (told: { text: string }): string => tell('asset-text-is-none-of-these', told, { text: 'text' });
/** That day is still to come. */
export const assetThatDayIsStillToCome = (): string => tell('asset-that-day-is-still-to-come');
/** That was the last */
export const assetThatWasTheLast = (): string => tell('asset-that-was-the-last');
/** That was the last one */
export const assetThatWasTheLastOne = (): string => tell('asset-that-was-the-last-one');
/** The broken one becomes */
export const assetTheBrokenOneBecomes = (): string => tell('asset-the-broken-one-becomes');
/** The broken one goes to */
export const assetTheBrokenOneGoesTo = (): string => tell('asset-the-broken-one-goes-to');
/** The model is said once; then serial number after serial number is scanned. */
export const assetTheModelIsSaidOnceThen = (): string => tell('asset-the-model-is-said-once-then');
/** The next delivery */
export const assetTheNextDelivery = (): string => tell('asset-the-next-delivery');
/** The next of its series, unless you type another. */
export const assetTheNextOfItsSeriesUnless = (): string => tell('asset-the-next-of-its-series-unless');
/** The next ones are at {path} */
export const assetTheNextOnesAreAtPath = (told: { path: string }): string => tell('asset-the-next-ones-are-at-path', told, { path: 'text' });
/** The register as it stood at the end of */
export const assetTheRegisterAsItStoodAt = (): string => tell('asset-the-register-as-it-stood-at');
/** The register on a past day */
export const assetTheRegisterOnAPastDay = (): string => tell('asset-the-register-on-a-past-day');
/** The same day */
export const assetTheSameDay = (): string => tell('asset-the-same-day');
/** There is no state that all of these may be moved to. */
export const assetThereIsNoStateThatAll = (): string => tell('asset-there-is-no-state-that-all');
/** {title}, {day} */
export const assetTitleOnDay = (told: { title: string; day: string }): string => tell('asset-title-on-day', told, { title: 'text', day: 'day' });
/** Tomorrow */
export const assetTomorrow = (): string => tell('asset-tomorrow');
/** Tonight */
export const assetTonight = (): string => tell('asset-tonight');
/** {serial: The serial of {tag} is longer than 500 characters. | supplier: The supplier of {tag} is longer than 500 characters. | order_number: The order number of {tag} is longer than 500 characters. | name: The name of {tag} is longer than 500 characters.} */
export const assetTooLong = (told: { field: string; tag: string }): string => tell('asset-too_long', told, { tag: 'text' });
/** Type a few letters, or scan a badge. */
export const assetTypeOrScanABadge = (): string => tell('asset-type-or-scan-a-badge');
/** Type a few letters, or scan the code at the door. */
export const assetTypeOrScanADoor = (): string => tell('asset-type-or-scan-a-door');
/** Type a few letters, or scan a badge, a door or a tag. */
export const assetTypeOrScanAHolder = (): string => tell('asset-type-or-scan-a-holder');
/** Type or scan it */
export const assetTypeOrScanIt = (): string => tell('asset-type-or-scan-it');
/** Undo {tag} */
export const assetUndoTag = (told: { tag: string }): string => tell('asset-undo-tag', told, { tag: 'text' });
/** Undo the last one */
export const assetUndoTheLastOne = (): string => tell('asset-undo-the-last-one');
/** There is no asset “{named}” on the register. */
export const assetUnknown = (told: { named: string }): string => tell('asset-unknown', told, { named: 'text' });
/** One of them is not on the register any more. Nothing was saved. */
export const assetUnknownMerging = (): string => tell('asset-unknown-merging');
/** No asset on the register has the serial number {serial}. Say which model it is to register it. Nothing was saved. */
export const assetUnknownSerial = (told: { serial: string }): string => tell('asset-unknown_serial', told, { serial: 'text' });
/** Scan a serial number, or say which model the new asset is. Nothing was saved. */
export const assetUnknownSerialNone = (): string => tell('asset-unknown_serial-none');
/** Until, and that day too */
export const assetUntilAndThatDayToo = (): string => tell('asset-until-and-that-day-too');
/** {tag} needs somebody to be checked out to. */
export const assetUseCheckOut = (told: { tag: string }): string => tell('asset-use_check_out', told, { tag: 'text' });
/** Check it out instead. */
export const assetUseCheckOutHint = (): string => tell('asset-use_check_out-hint');
/** A new asset is registered first and checked out then. Nothing was saved. */
export const assetUseCheckOutNew = (): string => tell('asset-use_check_out-new');
/** {day}{heard} */
export const assetWarrantyAndExpired = (told: { day: string }): Parts => parts('asset-warranty-and-expired', told, { day: 'day' });
/** Expired */
export const assetWarrantyExpired = (): string => tell('asset-warranty-expired');
/** Reckoned from the purchase date where the model has a warranty. */
export const assetWarrantyFromThePurchaseDate = (): string => tell('asset-warranty-from-the-purchase-date');
/** Later */
export const assetWarrantyLater = (): string => tell('asset-warranty-later');
/** Unknown */
export const assetWarrantyUnknown = (): string => tell('asset-warranty-unknown');
/** It was removed, or this link belongs to another register. */
export const assetWasRemovedOrOfAnotherRegister = (): string => tell('asset-was-removed-or-of-another-register');
/** {what}. {about} */
export const assetWhatAndAbout = (told: { what: string; about: string }): string => tell('asset-what-and-about', told, { what: 'text' });
/** What came back with it */
export const assetWhatCameBackWithIt = (): string => tell('asset-what-came-back-with-it');
/** What came back with them */
export const assetWhatCameBackWithThem = (): string => tell('asset-what-came-back-with-them');
/** What is expected */
export const assetWhatIsExpected = (): string => tell('asset-what-is-expected');
/** What is on loan stays on loan, and what is assigned stays assigned. */
export const assetWhatIsOnLoanStaysOn = (): string => tell('asset-what-is-on-loan-stays-on');
/** What is scanned */
export const assetWhatIsScanned = (): string => tell('asset-what-is-scanned');
/** What it is: ThinkPad T14, LaserJet 4250… */
export const assetWhatItIsThinkpadT14Laserjet = (): string => tell('asset-what-it-is-thinkpad-t14-laserjet');
/** What it is, when it is of no model */
export const assetWhatItIsWhenItIs = (): string => tell('asset-what-it-is-when-it-is');
/** Where it belongs */
export const assetWhereItBelongs = (): string => tell('asset-where-it-belongs');
/** Where it will be */
export const assetWhereItWillBe = (): string => tell('asset-where-it-will-be');
/** Where they are */
export const assetWhereTheyAre = (): string => tell('asset-where-they-are');
/** Which serial number is it? */
export const assetWhichSerialNumberIsIt = (): string => tell('asset-which-serial-number-is-it');
/** Whoever has it keeps it; this is where it is. */
export const assetWhoeverHasItKeepsItThis = (): string => tell('asset-whoever-has-it-keeps-it-this');
/** Why */
export const assetWhy = (): string => tell('asset-why');
/** with {name} */
export const assetWithName = (told: { name: string }): string => tell('asset-with-name', told, { name: 'text' });
/** With {name}; nobody said where */
export const assetWithNameNobodySaidWhere = (told: { name: string }): string => tell('asset-with-name-nobody-said-where', told, { name: 'text' });
/** Within 30 days */
export const assetWithin30Days = (): string => tell('asset-within-30-days');
/** 31 to 60 days */
export const assetWithin31To60Days = (): string => tell('asset-within-31-to-60-days');
/** 61 to 90 days */
export const assetWithin61To90Days = (): string => tell('asset-within-61-to-90-days');
/** 91 to 180 days */
export const assetWithin91To180Days = (): string => tell('asset-within-91-to-180-days');
/** Without a place no count searches for it. */
export const assetWithoutAPlaceNoCountSearches = (): string => tell('asset-without-a-place-no-count-searches');
/** Without {item} */
export const assetWithoutItem = (told: { item: string }): string => tell('asset-without-item', told, { item: 'text' });
/** Working out how the register stood at the end of {day}. Everybody may go on working. */
export const assetWorkingOutHowTheRegisterStood = (told: { day: string }): string => tell('asset-working-out-how-the-register-stood', told, { day: 'day' });
/** Write to them */
export const assetWriteToThem = (): string => tell('asset-write-to-them');
/** Write to those who have them */
export const assetWriteToThoseWhoHaveThem = (): string => tell('asset-write-to-those-who-have-them');
/** Writing */
export const assetWriting = (): string => tell('asset-writing');
/** Yesterday */
export const assetYesterday = (): string => tell('asset-yesterday');
/** Tagdesk could not do this. */
export const backendTagdeskCouldNotDoThis = (): string => tell('backend-tagdesk-could-not-do-this');
/** Try again; if it happens once more, restart Tagdesk. What was confirmed before is on disk. */
export const backendTryAgainIfItHappensOnce = (): string => tell('backend-try-again-if-it-happens-once');
/** {path} lies where the copy would be read with it. Nothing was written. */
export const backupBeside = (told: { path: string }): string => tell('backup-beside', told, { path: 'text' });
/** Under the name {path} another journal is read than the one that was proved. */
export const backupBesideAnother = (told: { path: string }): string => tell('backup-beside-another', told, { path: 'text' });
/** Choose another name, or move that file away. */
export const backupBesideHint = (): string => tell('backup-beside-hint');
/** {path} exists already. Nothing was written. */
export const backupExists = (told: { path: string }): string => tell('backup-exists', told, { path: 'text' });
/** Choose another name. */
export const backupExistsHint = (): string => tell('backup-exists-hint');
/** {path} exists already. */
export const backupExistsUpgrade = (told: { path: string }): string => tell('backup-exists-upgrade', told, { path: 'text' });
/** There is no folder {path}. Nothing was written. */
export const backupNoFolder = (told: { path: string }): string => tell('backup-no_folder', told, { path: 'text' });
/** The register has problems, so no sound copy can be made of it. Nothing was written. */
export const backupNotSound = (): string => tell('backup-not_sound');
/** Run a check of the register. */
export const backupNotSoundHint = (): string => tell('backup-not_sound-hint');
/** {check_out: {blocked} of {count} cannot be checked out. Nothing was saved. | check_in: {blocked} of {count} cannot be checked in. Nothing was saved. | move: {blocked} of {count} cannot be moved. Nothing was saved. | retire: {blocked} of {count} cannot be retired. Nothing was saved. | change_state: {blocked} of {count} cannot be changed. Nothing was saved.} */
export const batchBlocked = (told: { blocked: number; count: number; action: string }): string => tell('batch-blocked', told, { blocked: 'number', count: 'number' });
/** Leave these out, or see to what stands in their way. */
export const batchBlockedHint = (): string => tell('batch-blocked-hint');
/** There is no scan to take back. */
export const batchEmpty = (): string => tell('batch-empty');
/** A batch takes {most} scans. Nothing was added. */
export const batchFull = (told: { most: number }): string => tell('batch-full', told, { most: 'number' });
/** Confirm what was gathered, then go on. */
export const batchFullHint = (): string => tell('batch-full-hint');
/** Scan an asset first. */
export const batchIncompleteAsset = (): string => tell('batch-incomplete-asset');
/** Choose the state they change to. */
export const batchIncompleteChooseState = (): string => tell('batch-incomplete-choose_state');
/** The due date is in the past. */
export const batchIncompleteDue = (): string => tell('batch-incomplete-due');
/** Nothing was saved. */
export const batchIncompleteHint = (): string => tell('batch-incomplete-hint');
/** Scan the badge of whom they go to, or a place. */
export const batchIncompleteHolder = (): string => tell('batch-incomplete-holder');
/** Say which place they go to. */
export const batchIncompletePlace = (): string => tell('batch-incomplete-place');
/** Scan the place they go to. */
export const batchIncompleteScanPlace = (): string => tell('batch-incomplete-scan_place');
/** Say which state they change to. */
export const batchIncompleteState = (): string => tell('batch-incomplete-state');
/** Scan the place they go back to, or set this desk's store. */
export const batchIncompleteStore = (): string => tell('batch-incomplete-store');
/** Say whom they go to. */
export const batchIncompleteWhom = (): string => tell('batch-incomplete-whom');
/** There are no tags in this list. Nothing was added. */
export const batchListEmpty = (): string => tell('batch-list_empty');
/** This list is too long for a batch. Nothing was added. */
export const batchListTooLong = (): string => tell('batch-list_too_long');
/** A list has one tag a line, or is a table with a column of tags. */
export const batchListUnreadableHint = (): string => tell('batch-list_unreadable-hint');
/** Update Tagdesk on this computer. The register itself is not touched. */
export const batchNewerHint = (): string => tell('batch-newer-hint');
/** “{word}” is no condition. */
export const batchNoCondition = (told: { word: string }): string => tell('batch-no_condition', told, { word: 'text' });
/** “{due}” is no day. Write it as 2026-12-01. */
export const batchNoDay = (told: { due: string }): string => tell('batch-no_day', told, { due: 'text' });
/** Choose a list to add. */
export const batchNoList = (): string => tell('batch-no_list');
/** “{word}” is neither loan nor assigned. */
export const batchNoTerms = (told: { word: string }): string => tell('batch-no_terms', told, { word: 'text' });
/** That resolves no row in this batch. Nothing changed. */
export const batchNotResolved = (): string => tell('batch-not_resolved');
/** Look at the batch again: it may have changed meanwhile. */
export const batchNotResolvedHint = (): string => tell('batch-not_resolved-hint');
/** The batch of this desk could not be read from {path}. */
export const batchUnreadable = (told: { path: string }): string => tell('batch-unreadable', told, { path: 'text' });
/** The register itself is not touched. Move this file away: the next scan begins a new one. */
export const batchUnreadableHint = (): string => tell('batch-unreadable-hint');
/** A booking cannot end before it begins. Nothing was saved. */
export const bookingBackwards = (): string => tell('booking-backwards');
/** {fulfilled: This booking is fulfilled already. Nothing was saved. | cancelled: This booking is cancelled already. Nothing was saved.} */
export const bookingClosed = (told: { state: string }): string => tell('booking-closed', told);
/** on {day} */
export const bookingDayInline = (told: { day: string }): string => tell('booking-day-inline', told, { day: 'day' });
/** from {from} to {until} */
export const bookingDaysInline = (told: { from: string; until: string }): string => tell('booking-days-inline', told, { from: 'day', until: 'day' });
/** {retired: {tag} is retired: nobody can book it. Nothing was saved. | disposed: {tag} is disposed of: nobody can book it. Nothing was saved.} */
export const bookingGone = (told: { tag: string; state: string }): string => tell('booking-gone', told, { tag: 'text' });
/** Only a person can book something. Nothing was saved. */
export const bookingNoPerson = (): string => tell('booking-no_person');
/** {tag} is booked for {person} {days} already. Nothing was saved. */
export const bookingOverlaps = (told: { tag: string; person: string; days: string }): string => tell('booking-overlaps', told, { tag: 'text', person: 'text', days: 'text' });
/** Choose other days, or cancel that booking first. */
export const bookingOverlapsHint = (): string => tell('booking-overlaps-hint');
/** {tag} is out to {holder} until {due}. Nothing was saved. */
export const bookingOverlapsLoan = (told: { tag: string; holder: string; due: string }): string => tell('booking-overlaps_loan', told, { tag: 'text', holder: 'text', due: 'day' });
/** Choose days after that, or another one. */
export const bookingOverlapsLoanHint = (): string => tell('booking-overlaps_loan-hint');
/** {tag} is out to somebody until {due}. Nothing was saved. */
export const bookingOverlapsLoanSomebody = (told: { tag: string; due: string }): string => tell('booking-overlaps_loan-somebody', told, { tag: 'text', due: 'day' });
/** These days have passed already. Nothing was saved. */
export const bookingPast = (): string => tell('booking-past');
/** There is no booking “{named}” on the register. */
export const bookingUnknown = (told: { named: string }): string => tell('booking-unknown', told, { named: 'text' });
/** A calibration belongs to a label format. */
export const calibrationImpossibleFormat = (): string => tell('calibration-impossible-format');
/** Enter the measure as a number. Nothing was saved. */
export const calibrationImpossibleMeasure = (): string => tell('calibration-impossible-measure');
/** A calibration belongs to a printer. */
export const calibrationImpossiblePrinter = (): string => tell('calibration-impossible-printer');
/** A scale beyond 90 to 110 % means that the printer fits the page to the paper: print at 100 %. */
export const calibrationImpossibleScale = (): string => tell('calibration-impossible-scale');
/** A shift of more than 20 mm is a wrong sheet or a wrong paper size, not a calibration. */
export const calibrationImpossibleShift = (): string => tell('calibration-impossible-shift');
/** {name} is a roll: print one label on it and measure how far it is off. */
export const calibrationRoll = (told: { name: string }): string => tell('calibration-roll', told, { name: 'text' });
/** There is already a calibration of this printer for this format. */
export const calibrationTaken = (): string => tell('calibration-taken');
/** “{written}” is no hash of a journal. */
export const checkNoHash = (told: { written: string }): string => tell('check-no_hash', told, { written: 'text' });
/** It has 8 to 64 digits, 0 to 9 and a to f, as a receipt or a copy says it. */
export const checkNoHashHint = (): string => tell('check-no_hash-hint');
/** {one: An item of a checklist is at most {most} character long. Nothing was saved. | other: An item of a checklist is at most {most} characters long. Nothing was saved.} */
export const checklistLongItem = (told: { most: number }): string => tell('checklist-long_item', told, { most: 'number' });
/** Choose a category for the checklist. Nothing was saved. */
export const checklistNoCategory = (): string => tell('checklist-no_category');
/** None of these assets has “{item}” on its checklist. Nothing was saved. */
export const checklistNoItem = (told: { item: string }): string => tell('checklist-no_item', told, { item: 'text' });
/** Checklists are kept by category: Settings, Checklists. */
export const checklistNoItemHint = (): string => tell('checklist-no_item-hint');
/** {one: A checklist has at most {most} item. Nothing was saved. | other: A checklist has at most {most} items. Nothing was saved.} */
export const checklistTooLong = (told: { most: number }): string => tell('checklist-too_long', told, { most: 'number' });
/** The checklist of {category} cannot be read. It was left as it is. */
export const checklistUnreadable = (told: { category: string }): string => tell('checklist-unreadable', told, { category: 'text' });
/** Set it anew, or update Tagdesk if a newer one wrote it. */
export const checklistUnreadableHint = (): string => tell('checklist-unreadable-hint');
/** A checklist cannot be read. It was left as it is. */
export const checklistUnreadableOne = (): string => tell('checklist-unreadable-one');
/** {one: “{text}” matches {count} record. Nothing was done. | other: “{text}” matches {count} records. Nothing was done.} */
export const choiceAmbiguous = (told: { text: string; count: number }): string => tell('choice-ambiguous', told, { text: 'text', count: 'number' });
/** Say which: by the whole path, a code, a badge or an e-mail address. */
export const choiceAmbiguousHint = (): string => tell('choice-ambiguous-hint');
/** Say which by something that only one of them has. */
export const choiceAmbiguousOnly = (): string => tell('choice-ambiguous-only');
/** asset */
export const choiceAsset = (): string => tell('choice-asset');
/** model */
export const choiceModel = (): string => tell('choice-model');
/** {name} */
export const choiceName = (told: { name: string }): string => tell('choice-name', told, { name: 'text' });
/** person */
export const choicePerson = (): string => tell('choice-person');
/** place */
export const choicePlace = (): string => tell('choice-place');
/** There is no {kinds} “{text}” on the register. */
export const choiceUnknown = (told: { kinds: ListOf; text: string }): string => tell('choice-unknown', told, { kinds: 'list', text: 'text' });
/** Did you mean {names}? */
export const choiceUnknownHint = (told: { names: ListOf }): string => tell('choice-unknown-hint', told, { names: 'list' });
/** The clock of this computer stands in the year {year}. Nothing was changed. */
export const clockAbsurd = (told: { year: string }): string => tell('clock-absurd', told, { year: 'text' });
/** Set it to the right day, then try again. */
export const clockAbsurdHint = (): string => tell('clock-absurd-hint');
/** A code needs at least one letter or digit. Nothing was kept. */
export const codeInvalidEmpty = (): string => tell('code-invalid-empty');
/** This code is longer than {longest} characters. Nothing was kept. */
export const codeInvalidLong = (told: { longest: number }): string => tell('code-invalid-long', told, { longest: 'number' });
/** This code is kept with another asset already. */
export const codeTakenKept = (): string => tell('code-taken-kept');
/** {code} is {what} already. Nothing was kept. */
export const codeTakenWhat = (told: { code: string; what: string }): string => tell('code-taken-what', told, { code: 'text', what: 'text' });
/** Scan it to see what it finds. */
export const codeTakenWhatHint = (): string => tell('code-taken-what_hint');
/** {text} is kept with no asset. Nothing was removed. */
export const codeUnknown = (told: { text: string }): string => tell('code-unknown', told, { text: 'text' });
/** There is no command “{named}” on the register. */
export const commandUnknown = (told: { named: string }): string => tell('command-unknown', told, { named: 'text' });
/** Add */
export const commonAdd = (): string => tell('common-add');
/** All */
export const commonAll = (): string => tell('common-all');
/** Assets */
export const commonAssets = (): string => tell('common-assets');
/** Beginning */
export const commonBeginning = (): string => tell('common-beginning');
/** Cancel */
export const commonCancel = (): string => tell('common-cancel');
/** Category */
export const commonCategory = (): string => tell('common-category');
/** Change */
export const commonChange = (): string => tell('common-change');
/** Check in */
export const commonCheckIn = (): string => tell('common-check-in');
/** Check out */
export const commonCheckOut = (): string => tell('common-check-out');
/** Choose… */
export const commonChoose = (): string => tell('common-choose');
/** Clear */
export const commonClear = (): string => tell('common-clear');
/** Clear filters */
export const commonClearFilters = (): string => tell('common-clear-filters');
/** Close */
export const commonClose = (): string => tell('common-close');
/** Close the drawer */
export const commonCloseTheDrawer = (): string => tell('common-close-the-drawer');
/** Code */
export const commonCode = (): string => tell('common-code');
/** Copies */
export const commonCopies = (): string => tell('common-copies');
/** Cost */
export const commonCost = (): string => tell('common-cost');
/** {one: {count} asset | other: {count} assets} */
export const commonCountAsset = (told: { count: number }): string => tell('common-count-asset', told, { count: 'number' });
/** {one: {count} label | other: {count} labels} */
export const commonCountLabel = (told: { count: number }): string => tell('common-count-label', told, { count: 'number' });
/** {one: {count} row | other: {count} rows} */
export const commonCountRow = (told: { count: number }): string => tell('common-count-row', told, { count: 'number' });
/** Design */
export const commonDesign = (): string => tell('common-design');
/** Desk */
export const commonDesk = (): string => tell('common-desk');
/** Discard */
export const commonDiscard = (): string => tell('common-discard');
/** Dismiss */
export const commonDismiss = (): string => tell('common-dismiss');
/** Document (PDF) */
export const commonDocumentPdf = (): string => tell('common-document-pdf');
/** Done */
export const commonDone = (): string => tell('common-done');
/** Edit */
export const commonEdit = (): string => tell('common-edit');
/** Edit {name} */
export const commonEditName = (told: { name: string }): string => tell('common-edit-name', told, { name: 'text' });
/** Erase… */
export const commonErase = (): string => tell('common-erase');
/** Erase for good */
export const commonEraseForGood = (): string => tell('common-erase-for-good');
/** Format */
export const commonFormat = (): string => tell('common-format');
/** Go on */
export const commonGoOn = (): string => tell('common-go-on');
/** Import a list */
export const commonImportAList = (): string => tell('common-import-a-list');
/** In stock */
export const commonInStock = (): string => tell('common-in-stock');
/** Kit */
export const commonKit = (): string => tell('common-kit');
/** Kits */
export const commonKits = (): string => tell('common-kits');
/** Label */
export const commonLabel = (): string => tell('common-label');
/** Labels */
export const commonLabels = (): string => tell('common-labels');
/** Merge with… */
export const commonMergeWith = (): string => tell('common-merge-with');
/** Model number */
export const commonModelNumber = (): string => tell('common-model-number');
/** Models */
export const commonModels = (): string => tell('common-models');
/** Move */
export const commonMove = (): string => tell('common-move');
/** Name */
export const commonName = (): string => tell('common-name');
/** none */
export const commonNone = (): string => tell('common-none');
/** None */
export const commonNone2 = (): string => tell('common-none-2');
/** Not known */
export const commonNotKnown = (): string => tell('common-not-known');
/** Note */
export const commonNote = (): string => tell('common-note');
/** Notes */
export const commonNotes = (): string => tell('common-notes');
/** nothing */
export const commonNothing = (): string => tell('common-nothing');
/** On loan */
export const commonOnLoan = (): string => tell('common-on-loan');
/** Open */
export const commonOpen = (): string => tell('common-open');
/** Open to print */
export const commonOpenToPrint = (): string => tell('common-open-to-print');
/** Optional */
export const commonOptional = (): string => tell('common-optional');
/** or type a code and press Enter */
export const commonOrTypeACodeAndPress = (): string => tell('common-or-type-a-code-and-press');
/** People */
export const commonPeople = (): string => tell('common-people');
/** Place */
export const commonPlace = (): string => tell('common-place');
/** Places */
export const commonPlaces = (): string => tell('common-places');
/** Print labels */
export const commonPrintLabels = (): string => tell('common-print-labels');
/** Register */
export const commonRegister = (): string => tell('common-register');
/** registered */
export const commonRegistered = (): string => tell('common-registered');
/** Remove */
export const commonRemove = (): string => tell('common-remove');
/** Save */
export const commonSave = (): string => tell('common-save');
/** Save as PDF… */
export const commonSaveAsPdf = (): string => tell('common-save-as-pdf');
/** Serial number */
export const commonSerialNumber = (): string => tell('common-serial-number');
/** Show the file */
export const commonShowTheFile = (): string => tell('common-show-the-file');
/** State */
export const commonState = (): string => tell('common-state');
/** Tag */
export const commonTag = (): string => tell('common-tag');
/** Taken back */
export const commonTakenBack = (): string => tell('common-taken-back');
/** Text */
export const commonText = (): string => tell('common-text');
/** The register is as it was. */
export const commonTheRegisterIsAsItWas = (): string => tell('common-the-register-is-as-it-was');
/** Ticket */
export const commonTicket = (): string => tell('common-ticket');
/** To */
export const commonTo = (): string => tell('common-to');
/** Today */
export const commonToday = (): string => tell('common-today');
/** Try again */
export const commonTryAgain = (): string => tell('common-try-again');
/** Type a code */
export const commonTypeACode = (): string => tell('common-type-a-code');
/** Undo */
export const commonUndo = (): string => tell('common-undo');
/** Warranty */
export const commonWarranty = (): string => tell('common-warranty');
/** Warranty end */
export const commonWarrantyEnd = (): string => tell('common-warranty-end');
/** With */
export const commonWith = (): string => tell('common-with');
/** Another program is making a copy just now. None was made by this one. */
export const copiesBeingMade = (): string => tell('copies-being_made');
/** Try again in a moment. */
export const copiesBeingMadeHint = (): string => tell('copies-being_made-hint');
/** Another program is making a copy just now. */
export const copiesBeingMadeNow = (): string => tell('copies-being_made-now');
/** There is no room for another copy in {folder}, or to prove it. None was made. */
export const copiesDiskFull = (told: { folder: string }): string => tell('copies-disk_full', told, { folder: 'text' });
/** Make room, or choose another folder for copies. */
export const copiesDiskFullHint = (): string => tell('copies-disk_full-hint');
/** The folder for copies, {path}, is not there. */
export const copiesFolderGoneChosen = (told: { path: string }): string => tell('copies-folder_gone-chosen', told, { path: 'text' });
/** Plug in the disk it is on, or choose another folder. */
export const copiesFolderGoneChosenHint = (): string => tell('copies-folder_gone-chosen_hint');
/** Plug in the disk it is on, or choose another folder. */
export const copiesFolderGoneHint = (): string => tell('copies-folder_gone-hint');
/** There is no folder {folder}. Nothing was changed. */
export const copiesFolderGoneMissing = (told: { folder: string }): string => tell('copies-folder_gone-missing', told, { folder: 'text' });
/** The folder for copies, {path}, is not there. No copy was made. */
export const copiesFolderGoneNow = (told: { path: string }): string => tell('copies-folder_gone-now', told, { path: 'text' });
/** {folder} is the register's own folder, or lies in it: what happens to the one happens to the other. Nothing was changed. */
export const copiesInside = (told: { folder: string }): string => tell('copies-inside', told, { folder: 'text' });
/** That would leave no copy of the register. Nothing was removed. */
export const copiesLast = (): string => tell('copies-last');
/** Make a new one first: tagdesk backup. */
export const copiesLastHint = (): string => tell('copies-last-hint');
/** There is no place beside the data folder for copies. No copy was made. */
export const copiesNoFolderBeside = (): string => tell('copies-no_folder-beside');
/** Choose a folder for them. */
export const copiesNoFolderHint = (): string => tell('copies-no_folder-hint');
/** That many copies cannot be kept: {least} to {most} can. Nothing was changed. */
export const copiesNumber = (told: { least: number; most: number }): string => tell('copies-number', told, { least: 'number', most: 'number' });
/** There is no copy of this register called “{name}” in {path}. Nothing was changed. */
export const copiesUnknown = (told: { name: string; path: string }): string => tell('copies-unknown', told, { name: 'text', path: 'text' });
/** See which there are: tagdesk copies list, or Settings, Safety. */
export const copiesUnknownHint = (): string => tell('copies-unknown-hint');
/** {path} cannot be read. No copy was made. */
export const copiesUnreadable = (told: { path: string }): string => tell('copies-unreadable', told, { path: 'text' });
/** Remove this file: copies then go where they go by themselves. The register is not touched. */
export const copiesUnreadableHint = (): string => tell('copies-unreadable-hint');
/** No copy could be written into {folder}. */
export const copiesUnwritable = (told: { folder: string }): string => tell('copies-unwritable', told, { folder: 'text' });
/** See whether the folder may be written to, or choose another folder for copies. */
export const copiesUnwritableHint = (): string => tell('copies-unwritable-hint');
/** {folder} cannot be written to: {reason}. Nothing was changed. */
export const copiesUnwritableReason = (told: { folder: string; reason: string }): string => tell('copies-unwritable-reason', told, { folder: 'text', reason: 'text' });
/** Say who counted in at most {most} characters. Nothing was saved. */
export const countCounter = (told: { most: number }): string => tell('count-counter', told, { most: 'number' });
/** {source} has no scans. Nothing was saved. */
export const countEmpty = (told: { source: string }): string => tell('count-empty', told, { source: 'text' });
/** This is a count of {name}, not of {stocktake}. Nothing was saved. */
export const countOfAnother = (told: { name: string; stocktake: string }): string => tell('count-of_another', told, { name: 'text', stocktake: 'text' });
/** {source} is no count of Tagdesk. Nothing was saved. */
export const countUnreadable = (told: { source: string }): string => tell('count-unreadable', told, { source: 'text' });
/** A list has one code a line, perhaps with the time beside it. */
export const countUnreadableHint = (): string => tell('count-unreadable-hint');
/** A newer Tagdesk wrote this file, or it is no count. Nothing was saved. */
export const countUnreadableNewer = (): string => tell('count-unreadable-newer');
/** {reason}. Nothing was changed. */
export const currencyUnknown = (told: { reason: string }): string => tell('currency-unknown', told, { reason: 'text' });
/** “{name}” needs at least one choice. */
export const customFieldChoices = (told: { name: string }): string => tell('custom_field-choices', told, { name: 'text' });
/** A custom field needs a name of at most 80 characters. */
export const customFieldName = (): string => tell('custom_field-name');
/** “{name}” keeps its name: assets have values under it. Nothing was saved. */
export const customFieldNameKept = (told: { name: string }): string => tell('custom_field-name-kept', told, { name: 'text' });
/** There is already a custom field of this name. */
export const customFieldTaken = (): string => tell('custom_field-taken');
/** There is no custom field “{named}” on the register. */
export const customFieldUnknown = (told: { named: string }): string => tell('custom_field-unknown', told, { named: 'text' });
/** there is no custom field {name} any more. */
export const customFieldUnknownSince = (told: { name: string }): string => tell('custom_field-unknown-since', told, { name: 'text' });
/** “{name}” takes one of {choices}, not “{text}”. */
export const customFieldValueChoice = (told: { name: string; choices: ListOf; text: string }): string => tell('custom_field-value-choice', told, { name: 'text', choices: 'list', text: 'text' });
/** “{name}” takes a date such as 2026-03-14, not “{text}”. */
export const customFieldValueDate = (told: { name: string; text: string }): string => tell('custom_field-value-date', told, { name: 'text', text: 'text' });
/** “{name}” takes a number such as 12.5, not “{text}”. */
export const customFieldValueNumber = (told: { name: string; text: string }): string => tell('custom_field-value-number', told, { name: 'text', text: 'text' });
/** “{name}” takes yes or no, not “{text}”. */
export const customFieldValueYesNo = (told: { name: string; text: string }): string => tell('custom_field-value-yes_no', told, { name: 'text', text: 'text' });
/** “{text}” could be {first} or {second}. */
export const dateAmbiguous = (told: { text: string; first: string; second: string }): string => tell('date-ambiguous', told, { text: 'text', first: 'day', second: 'day' });
/** Write the month as a word. */
export const dateAmbiguousHint = (): string => tell('date-ambiguous-hint');
/** {January: There is no such day: January {year} has {days} days. | February: There is no such day: February {year} has {days} days. | March: There is no such day: March {year} has {days} days. | April: There is no such day: April {year} has {days} days. | May: There is no such day: May {year} has {days} days. | June: There is no such day: June {year} has {days} days. | July: There is no such day: July {year} has {days} days. | August: There is no such day: August {year} has {days} days. | September: There is no such day: September {year} has {days} days. | October: There is no such day: October {year} has {days} days. | November: There is no such day: November {year} has {days} days. | December: There is no such day: December {year} has {days} days.} */
export const dateNoSuchDay = (told: { month: string; year: string; days: number }): string => tell('date-no_such_day', told, { year: 'text', days: 'number' });
/** {January: There is no such day: January has {days} days. | February: There is no such day: February has {days} days. | March: There is no such day: March has {days} days. | April: There is no such day: April has {days} days. | May: There is no such day: May has {days} days. | June: There is no such day: June has {days} days. | July: There is no such day: July has {days} days. | August: There is no such day: August has {days} days. | September: There is no such day: September has {days} days. | October: There is no such day: October has {days} days. | November: There is no such day: November has {days} days. | December: There is no such day: December has {days} days.} */
export const dateNoSuchDayAnyYear = (told: { month: string; days: number }): string => tell('date-no_such_day-any_year', told, { days: 'number' });
/** There is no month {month}. */
export const dateNoSuchDayMonth = (told: { month: string }): string => tell('date-no_such_day-month', told, { month: 'text' });
/** Write the date like {example} or 14 Mar 2028. */
export const dateNoSuchDayMonthHint = (told: { example: string }): string => tell('date-no_such_day-month_hint', told, { example: 'text' });
/** {Monday: {day} is a Monday. | Tuesday: {day} is a Tuesday. | Wednesday: {day} is a Wednesday. | Thursday: {day} is a Thursday. | Friday: {day} is a Friday. | Saturday: {day} is a Saturday. | Sunday: {day} is a Sunday.} */
export const dateOtherWeekday = (told: { day: string; weekday: string }): string => tell('date-other_weekday', told, { day: 'day' });
/** Mend the date, or leave out the day of the week. */
export const dateOtherWeekdayHint = (): string => tell('date-other_weekday-hint');
/** “{text}” is not a date. */
export const dateUnreadable = (told: { text: string }): string => tell('date-unreadable', told, { text: 'text' });
/** Write it like {example}, 14 Mar, fri or +14. */
export const dateUnreadableHint = (told: { example: string }): string => tell('date-unreadable-hint', told, { example: 'text' });
/** “{text}” would be in the year {year}. Years from 1950 to 2099 are taken. */
export const dateYear = (told: { text: string; year: string }): string => tell('date-year', told, { text: 'text', year: 'text' });
/** 100 % is the highest that leaves the text its room. */
export const design100IsTheHighestThatLeaves = (): string => tell('design-100-is-the-highest-that-leaves');
/** 100 % is the largest that leaves the text its room; it never gets smaller than scans. */
export const design100IsTheLargestThatLeaves = (): string => tell('design-100-is-the-largest-that-leaves');
/** 12 lines are the most. */
export const design12LinesAreTheMost = (): string => tell('design-12-lines-are-the-most');
/** A coarser code for the same address, if the page does not mind. */
export const designACoarserCodeForTheSame = (): string => tell('design-a-coarser-code-for-the-same');
/** A number from {min} to {max}. */
export const designANumberFromMinToMax = (told: { min: number; max: number }): string => tell('design-a-number-from-min-to-max', told, { min: 'number', max: 'number' });
/** Above */
export const designAbove = (): string => tell('design-above');
/** Above the text */
export const designAboveTheText = (): string => tell('design-above-the-text');
/** Add a category */
export const designAddACategory = (): string => tell('design-add-a-category');
/** Add a category… */
export const designAddACategory2 = (): string => tell('design-add-a-category-2');
/** Add a line */
export const designAddALine = (): string => tell('design-add-a-line');
/** Add “{text}” */
export const designAddText = (told: { text: string }): string => tell('design-add-text', told, { text: 'text' });
/** Address before the tag */
export const designAddressBeforeTheTag = (): string => tell('design-address-before-the-tag');
/** All designs */
export const designAllDesigns = (): string => tell('design-all-designs');
/** Another… */
export const designAnother = (): string => tell('design-another');
/** At most 60 characters: the code would be too fine to scan. */
export const designAtMost60CharactersTheCode = (): string => tell('design-at-most-60-characters-the-code');
/** At the edge */
export const designAtTheEdge = (): string => tell('design-at-the-edge');
/** Automatic */
export const designAutomatic = (): string => tell('design-automatic');
/** Back to the designs; what is not saved is kept */
export const designBackToTheDesignsWhatIs = (): string => tell('design-back-to-the-designs-what-is');
/** Bars for laser scanners that read nothing else. Needs a wide label. */
export const designBarsForLaserScannersThatRead = (): string => tell('design-bars-for-laser-scanners-that-read');
/** Below */
export const designBelow = (): string => tell('design-below');
/** Bold */
export const designBold = (): string => tell('design-bold');
/** Both, while old laser scanners are still in use. Needs room. */
export const designBothWhileOldLaserScannersAre = (): string => tell('design-both-while-old-laser-scanners-are');
/** Caption */
export const designCaption = (): string => tell('design-caption');
/** Bought */
export const designCaptionBought = (): string => tell('design-caption-bought');
/** Caption of line {number} */
export const designCaptionOfLineNumber = (told: { number: number }): string => tell('design-caption-of-line-number', told, { number: 'number' });
/** Order */
export const designCaptionOrder = (): string => tell('design-caption-order');
/** SN */
export const designCaptionSerialNumber = (): string => tell('design-caption-serial-number');
/** Warranty */
export const designCaptionWarranty = (): string => tell('design-caption-warranty');
/** Categories that use this design */
export const designCategoriesThatUseThisDesign = (): string => tell('design-categories-that-use-this-design');
/** changes not saved */
export const designChangesNotSaved = (): string => tell('design-changes-not-saved');
/** Choose a picture… */
export const designChooseAPicture = (): string => tell('design-choose-a-picture');
/** Code 128 */
export const designCode128 = (): string => tell('design-code-128');
/** {code}, for {categories} */
export const designCodeForCategories = (told: { code: string; categories: ListOf }): string => tell('design-code-for-categories', told, { code: 'text', categories: 'list' });
/** {code}, for whatever has no design of its own */
export const designCodeForWhateverHasNone = (told: { code: string }): string => tell('design-code-for-whatever-has-none', told, { code: 'text' });
/** Code of the place */
export const designCodeOfThePlace = (): string => tell('design-code-of-the-place');
/** {code}, when chosen */
export const designCodeWhenChosen = (told: { code: string }): string => tell('design-code-when-chosen', told, { code: 'text' });
/** Copy and change */
export const designCopyAndChange = (): string => tell('design-copy-and-change');
/** Copy the design and change it */
export const designCopyTheDesignAndChangeIt = (): string => tell('design-copy-the-design-and-change-it');
/** Copy the design with the focus and change it */
export const designCopyTheDesignWithTheFocus = (): string => tell('design-copy-the-design-with-the-focus');
/** {one: {count} design | other: {count} designs} */
export const designCountDesign = (told: { count: number }): string => tell('design-count-design', told, { count: 'number' });
/** {one: {count} design, shown on {format} | other: {count} designs, shown on {format}} */
export const designCountDesignShownOn = (told: { count: number; format: string }): string => tell('design-count-design-shown-on', told, { count: 'number', format: 'text' });
/** {one: {count} of {total} design | other: {count} of {total} designs} */
export const designCountOfTotalDesign = (told: { count: number; total: number }): string => tell('design-count-of-total-design', told, { count: 'number', total: 'number' });
/** {one: {count} of {total} design, shown on {format} | other: {count} of {total} designs, shown on {format}} */
export const designCountOfTotalDesignShownOn = (told: { count: number; total: number; format: string }): string => tell('design-count-of-total-design-shown-on', told, { count: 'number', total: 'number', format: 'text' });
/** custom field */
export const designCustomField = (): string => tell('design-custom-field');
/** Data Matrix */
export const designDataMatrix = (): string => tell('design-data-matrix');
/** Department (badges) */
export const designDepartmentBadges = (): string => tell('design-department-badges');
/** Designs */
export const designDesigns = (): string => tell('design-designs');
/** Do it again */
export const designDoItAgain = (): string => tell('design-do-it-again');
/** Duplicate */
export const designDuplicate = (): string => tell('design-duplicate');
/** Empty on the label shown, so it is left out there. */
export const designEmptyOnTheLabelShownSo = (): string => tell('design-empty-on-the-label-shown-so');
/** Every register begins with this design, so it stays as it is. Copy it and change the copy. */
export const designEveryRegisterBeginsWithThisDesign = (): string => tell('design-every-register-begins-with-this-design');
/** {field} is line {number} of {count} */
export const designFieldIsLine = (told: { field: string; number: number; count: number }): string => tell('design-field-is-line', told, { field: 'text', number: 'number', count: 'number' });
/** Fixed words */
export const designFixedWords = (): string => tell('design-fixed-words');
/** Height */
export const designHeight = (): string => tell('design-height');
/** Height of the bars */
export const designHeightOfTheBars = (): string => tell('design-height-of-the-bars');
/** How text is set */
export const designHowTextIsSet = (): string => tell('design-how-text-is-set');
/** The address before the tag begins with https://, ends with / and has at most 60 plain characters. */
export const designImpossibleAddress = (): string => tell('design-impossible-address');
/** The size of the code is from 30 to 100 percent. */
export const designImpossibleCode = (): string => tell('design-impossible-code');
/** A label has at most 12 lines below the tag. */
export const designImpossibleLines = (): string => tell('design-impossible-lines');
/** This logo is too large: a PNG of at most 150 KB is printed. Make it smaller. */
export const designImpossibleLogo = (): string => tell('design-impossible-logo');
/** A logo is from 5 to 60 percent of the label’s height. */
export const designImpossibleLogoSize = (): string => tell('design-impossible-logo_size');
/** The logo is no picture that can be read. Choose it again. Nothing was saved. */
export const designImpossibleLogoUnreadable = (): string => tell('design-impossible-logo_unreadable');
/** A line has at most 200 characters, its caption 40. */
export const designImpossibleLong = (): string => tell('design-impossible-long');
/** The size of a line is from 40 to 250 percent. */
export const designImpossibleSize = (): string => tell('design-impossible-size');
/** The size of the tag is from 30 to 100 percent. */
export const designImpossibleTag = (): string => tell('design-impossible-tag');
/** Enter the text for this line, or choose the custom field. */
export const designImpossibleWords = (): string => tell('design-impossible-words');
/** In the middle */
export const designInTheMiddle = (): string => tell('design-in-the-middle');
/** It begins with https:// */
export const designItBeginsWithHttps = (): string => tell('design-it-begins-with-https');
/** It ends with /, so that the tag stands by itself. */
export const designItEndsWithSoThatThe = (): string => tell('design-it-ends-with-so-that-the');
/** It is on every label, for when the code is worn. */
export const designItIsOnEveryLabelFor = (): string => tell('design-it-is-on-every-label-for');
/** It was removed, or its creation was undone. Undo may restore it. */
export const designItWasRemovedOrItsCreation = (): string => tell('design-it-was-removed-or-its-creation');
/** {label}, in percent */
export const designLabelInPercent = (told: { label: string }): string => tell('design-label-in-percent', told, { label: 'text' });
/** Labels look like this until you make a design of your own: other lines, a logo, bars for laser scanners, or one design for each category. */
export const designLabelsLookLikeThisUntilYou = (): string => tell('design-labels-look-like-this-until-you');
/** Labels of these categories take this design by themselves, unless another is chosen when printing. */
export const designLabelsOfTheseCategoriesTakeThis = (): string => tell('design-labels-of-these-categories-take-this');
/** Laptops, Cables, With our logo… */
export const designLaptopsCablesWithOurLogo = (): string => tell('design-laptops-cables-with-our-logo');
/** Left */
export const designLeft = (): string => tell('design-left');
/** Left empty, the code holds the tag alone: that scans best. An address opens a page on a phone. */
export const designLeftEmptyTheCodeHoldsThe = (): string => tell('design-left-empty-the-code-holds-the');
/** Line {number} shows */
export const designLineNumberShows = (told: { number: number }): string => tell('design-line-number-shows', told, { number: 'number' });
/** Lines below the tag */
export const designLinesBelowTheTag = (): string => tell('design-lines-below-the-tag');
/** Logo */
export const designLogo = (): string => tell('design-logo');
/** Manufacturer */
export const designManufacturer = (): string => tell('design-manufacturer');
/** Model with manufacturer */
export const designModelWithManufacturer = (): string => tell('design-model-with-manufacturer');
/** Move line {number}: {field_name} */
export const designMoveLineNumberFieldName = (told: { number: number; field_name: string }): string => tell('design-move-line-number-field_name', told, { number: 'number', field_name: 'text' });
/** Move the line down */
export const designMoveTheLineDown = (): string => tell('design-move-the-line-down');
/** Move the line up */
export const designMoveTheLineUp = (): string => tell('design-move-the-line-up');
/** {name} copy */
export const designNameCopy = (told: { name: string }): string => tell('design-name-copy', told, { name: 'text' });
/** {name} copy {number} */
export const designNameCopyNumber = (told: { name: string; number: number }): string => tell('design-name-copy-number', told, { name: 'text', number: 'number' });
/** {name} is the logo */
export const designNameIsTheLogo = (told: { name: string }): string => tell('design-name-is-the-logo', told, { name: 'text' });
/** {name} is used by “{by}” too. */
export const designNameIsUsedByByToo = (told: { name: string; by: string }): string => tell('design-name-is-used-by-by-too', told, { name: 'text', by: 'text' });
/** A label design needs a name of at most 80 characters. */
export const designNameMissing = (): string => tell('design-name-missing');
/** Name of the organisation */
export const designNameOfTheOrganisation = (): string => tell('design-name-of-the-organisation');
/** Name or category */
export const designNameOrCategory = (): string => tell('design-name-or-category');
/** Name, or else the model */
export const designNameOrElseTheModel = (): string => tell('design-name-or-else-the-model');
/** New design */
export const designNewDesign = (): string => tell('design-new-design');
/** No design is called that */
export const designNoDesignIsCalledThat = (): string => tell('design-no-design-is-called-that');
/** no longer a field */
export const designNoLongerAField = (): string => tell('design-no-longer-a-field');
/** No such code can be made here. */
export const designNoSuchCodeCanBeMade = (): string => tell('design-no-such-code-can-be-made');
/** Not for {name} */
export const designNotForName = (told: { name: string }): string => tell('design-not-for-name', told, { name: 'text' });
/** Not saved */
export const designNotSaved = (): string => tell('design-not-saved');
/** Nothing is changed yet that could be saved. */
export const designNothingIsChangedYetThatCould = (): string => tell('design-nothing-is-changed-yet-that-could');
/** Of */
export const designOf = (): string => tell('design-of');
/** On */
export const designOn = (): string => tell('design-on');
/** Only plain letters, digits and signs, without spaces. */
export const designOnlyPlainLettersDigitsAndSigns = (): string => tell('design-only-plain-letters-digits-and-signs');
/** Only the tag stands on the label. */
export const designOnlyTheTagStandsOnThe = (): string => tell('design-only-the-tag-stands-on-the');
/** Phones, cameras and most scanners read it. Take this one if unsure. */
export const designPhonesCamerasAndMostScannersRead = (): string => tell('design-phones-cameras-and-most-scanners-read');
/** Pictures */
export const designPictures = (): string => tell('design-pictures');
/** PNG or JPEG. It is printed in pure black and white: simple shapes without shades come out best. */
export const designPngOrJpegItIsPrinted = (): string => tell('design-png-or-jpeg-it-is-printed');
/** Property of… */
export const designPropertyOf = (): string => tell('design-property-of');
/** QR and Code 128 */
export const designQrAndCode128 = (): string => tell('design-qr-and-code-128');
/** “{text}” */
export const designQuoted = (told: { text: string }): string => tell('design-quoted', told, { text: 'text' });
/** Remove line {number} */
export const designRemoveLineNumber = (told: { number: number }): string => tell('design-remove-line-number', told, { number: 'number' });
/** Remove the design */
export const designRemoveTheDesign = (): string => tell('design-remove-the-design');
/** Remove the design with the focus */
export const designRemoveTheDesignWithTheFocus = (): string => tell('design-remove-the-design-with-the-focus');
/** Right */
export const designRight = (): string => tell('design-right');
/** Save the design */
export const designSaveTheDesign = (): string => tell('design-save-the-design');
/** “{search}” is in no name or category. */
export const designSearchIsInNoNameOr = (told: { search: string }): string => tell('design-search-is-in-no-name-or', told, { search: 'text' });
/** Search the designs */
export const designSearchTheDesigns = (): string => tell('design-search-the-designs');
/** Set the line in bold */
export const designSetTheLineInBold = (): string => tell('design-set-the-line-in-bold');
/** Show all designs */
export const designShowAllDesigns = (): string => tell('design-show-all-designs');
/** Size of line {number} */
export const designSizeOfLineNumber = (told: { number: number }): string => tell('design-size-of-line-number', told, { number: 'number' });
/** Size of the code */
export const designSizeOfTheCode = (): string => tell('design-size-of-the-code');
/** Size of the tag in large type */
export const designSizeOfTheTagInLarge = (): string => tell('design-size-of-the-tag-in-large');
/** Smaller, for parts and cables. Not every phone reads it. */
export const designSmallerForPartsAndCablesNot = (): string => tell('design-smaller-for-parts-and-cables-not');
/** Stands */
export const designStands = (): string => tell('design-stands');
/** Supplier */
export const designSupplier = (): string => tell('design-supplier');
/** Take back the last change of the design */
export const designTakeBackTheLastChangeOf = (): string => tell('design-take-back-the-last-change-of');
/** Take it away from one of them, or either may be used. */
export const designTakeItAwayFromOneOfThem = (): string => tell('design-take-it-away-from-one-of-them');
/** There is already a label design of this name. */
export const designTakenName = (): string => tell('design-taken-name');
/** {name} is the design every register begins with. Give yours another name. Nothing was saved. */
export const designTakenStandard = (told: { name: string }): string => tell('design-taken-standard', told, { name: 'text' });
/** The label as it will be printed */
export const designTheLabelAsItWillBe = (): string => tell('design-the-label-as-it-will-be');
/** The label of a made-up asset on {format} */
export const designTheLabelOfAMadeUpAssetOnFormat = (told: { format: string }): string => tell('design-the-label-of-a-made-up-asset-on-format', told, { format: 'text' });
/** The label of {tag} */
export const designTheLabelOfTag = (told: { tag: string }): string => tell('design-the-label-of-tag', told, { tag: 'text' });
/** The label of {tag} on {format} */
export const designTheLabelOfTagOnFormat = (told: { tag: string; format: string }): string => tell('design-the-label-of-tag-on-format', told, { tag: 'text', format: 'text' });
/** The label shown is the last one that could be drawn. */
export const designTheLabelShownIsTheLast = (): string => tell('design-the-label-shown-is-the-last');
/** The logo in black and white, as it is printed */
export const designTheLogoInBlackAndWhite = (): string => tell('design-the-logo-in-black-and-white');
/** the most important first: what does not fit is left out from the end */
export const designTheMostImportantFirstWhatDoes = (): string => tell('design-the-most-important-first-what-does');
/** The newest asset */
export const designTheNewestAsset = (): string => tell('design-the-newest-asset');
/** the same on every label */
export const designTheSameOnEveryLabel = (): string => tell('design-the-same-on-every-label');
/** The usual format */
export const designTheUsualFormat = (): string => tell('design-the-usual-format');
/** There is no asset yet, so one was made up. */
export const designThereIsNoAssetYetSo = (): string => tell('design-there-is-no-asset-yet-so');
/** This design is no longer there */
export const designThisDesignIsNoLongerThere = (): string => tell('design-this-design-is-no-longer-there');
/** True size on a screen of 96 dots an inch at 100 %. */
export const designTrueSizeOnAScreenOf = (): string => tell('design-true-size-on-a-screen-of');
/** True size, or large */
export const designTrueSizeOrLarge = (): string => tell('design-true-size-or-large');
/** Used for */
export const designUsedFor = (): string => tell('design-used-for');
/** {value} percent */
export const designValuePercent = (told: { value: number }): string => tell('design-value-percent', told, { value: 'number' });
/** Where the bars stand */
export const designWhereTheBarsStand = (): string => tell('design-where-the-bars-stand');
/** Where the code stands */
export const designWhereTheCodeStands = (): string => tell('design-where-the-code-stands');
/** Which words stand in line {number}? */
export const designWhichWordsStandInLineNumber = (told: { number: number }): string => tell('design-which-words-stand-in-line-number', told, { number: 'number' });
/** With it */
export const designWithIt = (): string => tell('design-with-it');
/** Without */
export const designWithout = (): string => tell('design-without');
/** Words of line {number} */
export const designWordsOfLineNumber = (told: { number: number }): string => tell('design-words-of-line-number', told, { number: 'number' });
/** Write it in capitals */
export const designWriteItInCapitals = (): string => tell('design-write-it-in-capitals');
/** You left this design unsaved. It goes on where you stopped. */
export const designYouLeftItUnsaved = (): string => tell('design-you-left-it-unsaved');
/** A model, a serial number, and it has its tag. */
export const deskAModelASerialNumberAnd = (): string => tell('desk-a-model-a-serial-number-and');
/** A tag, a serial number, a name */
export const deskATagASerialNumberA = (): string => tell('desk-a-tag-a-serial-number-a');
/** A tag, serial number, badge or place */
export const deskATagSerialNumberBadgeOr = (): string => tell('desk-a-tag-serial-number-badge-or');
/** Add the rest */
export const deskAddTheRest = (): string => tell('desk-add-the-rest');
/** Add the rest of {name} */
export const deskAddTheRestOfName = (told: { name: string }): string => tell('desk-add-the-rest-of-name', told, { name: 'text' });
/** {one: All {count} asset | other: All {count} assets} */
export const deskAllCountAsset = (told: { count: number }): string => tell('desk-all-count-asset', told, { count: 'number' });
/** Already in stock */
export const deskAlreadyInStock = (): string => tell('desk-already-in-stock');
/** Already out to {holder} */
export const deskAlreadyOutToHolder = (told: { holder: string }): string => tell('desk-already-out-to-holder', told, { holder: 'text' });
/** Assign the blank tag */
export const deskAssignTheBlankTag = (): string => tell('desk-assign-the-blank-tag');
/** Back up now */
export const deskBackUpNow = (): string => tell('desk-back-up-now');
/** Batch */
export const deskBatch = (): string => tell('desk-batch');
/** Below minimum */
export const deskBelowMinimum = (): string => tell('desk-below-minimum');
/** Blank tag */
export const deskBlankTag = (): string => tell('desk-blank-tag');
/** Blank tag, on nothing yet */
export const deskBlankTagOnNothingYet = (): string => tell('desk-blank-tag-on-nothing-yet');
/** {check_out: {one: {blocked} of {count} row cannot be checked out. Nothing was done. | other: {blocked} of {count} rows cannot be checked out. Nothing was done.} | check_in: {one: {blocked} of {count} row cannot be checked in. Nothing was done. | other: {blocked} of {count} rows cannot be checked in. Nothing was done.} | move: {one: {blocked} of {count} row cannot be moved. Nothing was done. | other: {blocked} of {count} rows cannot be moved. Nothing was done.} | retire: {one: {blocked} of {count} row cannot be retired. Nothing was done. | other: {blocked} of {count} rows cannot be retired. Nothing was done.} | change_state: {one: {blocked} of {count} row cannot be changed. Nothing was done. | other: {blocked} of {count} rows cannot be changed. Nothing was done.}} */
export const deskBlockedRows = (told: { action: string; blocked: number; count: number }): string => tell('desk-blocked-rows', told, { blocked: 'number', count: 'number' });
/** Booked */
export const deskBooked = (): string => tell('desk-booked');
/** Booked by {name} for {day} */
export const deskBookedByNameForDay = (told: { name: string; day: string }): string => tell('desk-booked-by-name-for-day', told, { name: 'text', day: 'day' });
/** Booked by {name} from {from} to {until} */
export const deskBookedByNameFromFromTo = (told: { name: string; from: string; until: string }): string => tell('desk-booked-by-name-from-from-to', told, { name: 'text', from: 'day', until: 'day' });
/** {one: {tag} cannot be checked in: already in stock. Nothing was done. | none: None of these can be checked in: already in stock. Nothing was done.} */
export const deskCannotCheckInInStock = (told: { of: string; tag: string }): string => tell('desk-cannot-check-in-in-stock', told, { tag: 'text' });
/** {one: {tag} cannot be checked in: not out: {state}. Nothing was done. | none: None of these can be checked in: not out: {state}. Nothing was done.} */
export const deskCannotCheckInNotOut = (told: { of: string; tag: string; state: string }): string => tell('desk-cannot-check-in-not-out', told, { tag: 'text' });
/** {one: {tag} cannot be checked out: not in stock: {state}. Nothing was done. | none: None of these can be checked out: not in stock: {state}. Nothing was done.} */
export const deskCannotCheckOutNotInStock = (told: { of: string; tag: string; state: string }): string => tell('desk-cannot-check-out-not-in-stock', told, { tag: 'text' });
/** {one: {tag} cannot be checked out: already out to {holder}. Nothing was done. | none: None of these can be checked out: already out to {holder}. Nothing was done.} */
export const deskCannotCheckOutOut = (told: { of: string; tag: string; holder: string }): string => tell('desk-cannot-check-out-out', told, { tag: 'text', holder: 'text' });
/** {one: {tag} has been disposed of and can’t be moved. Nothing was done. | none: None of these can be moved: they have been disposed of. Nothing was done.} */
export const deskCannotMoveDisposed = (told: { of: string; tag: string }): string => tell('desk-cannot-move-disposed', told, { tag: 'text' });
/** Check in first, where that helps */
export const deskCheckInFirstWhereThatHelps = (): string => tell('desk-check-in-first-where-that-helps');
/** Check out until a day */
export const deskCheckOutUntilADay = (): string => tell('desk-check-out-until-a-day');
/** Choose first which one is meant */
export const deskChooseFirstWhichOne = (): string => tell('desk-choose-first-which-one');
/** Choose {tag} */
export const deskChooseTag = (told: { tag: string }): string => tell('desk-choose-tag', told, { tag: 'text' });
/** Clear all */
export const deskClearAll = (): string => tell('desk-clear-all');
/** Clear the Desk */
export const deskClearTheDesk = (): string => tell('desk-clear-the-desk');
/** Click here to scan */
export const deskClickHereToScan = (): string => tell('desk-click-here-to-scan');
/** {code} finds this asset from then on, whenever it is scanned. Its tag stays what it is. */
export const deskCodeFindsThisAssetFromThen = (told: { code: string }): string => tell('desk-code-finds-this-asset-from-then', told, { code: 'text' });
/** {code} is misread; scan CANCEL to leave it */
export const deskCodeIsMisread = (told: { code: string }): string => tell('desk-code-is-misread', told, { code: 'text' });
/** {code} is misread: nearly {nearly}; scan CANCEL to leave it */
export const deskCodeIsMisreadNearly = (told: { code: string; nearly: ListOf }): string => tell('desk-code-is-misread-nearly', told, { code: 'text', nearly: 'list' });
/** {code} is not on the register; scan CANCEL to leave it */
export const deskCodeIsNotOnTheRegister = (told: { code: string }): string => tell('desk-code-is-not-on-the-register', told, { code: 'text' });
/** {label}: {words} */
export const deskCommandSaid = (told: { label: string; words: string }): string => tell('desk-command-said', told, { label: 'text' });
/** Confirm the batch */
export const deskConfirmTheBatch = (): string => tell('desk-confirm-the-batch');
/** Copies of the register */
export const deskCopiesOfTheRegister = (): string => tell('desk-copies-of-the-register');
/** Could be several things */
export const deskCouldBeSeveralThings = (): string => tell('desk-could-be-several-things');
/** {one: Could be {count} thing | other: Could be {count} things} */
export const deskCouldBeThings = (told: { count: number }): string => tell('desk-could-be-things', told, { count: 'number' });
/** {one: {count} asset; {left} still in the way | other: {count} assets; {left} still in the way} */
export const deskCountAssetLeftStillInThe = (told: { count: number; left: number }): string => tell('desk-count-asset-left-still-in-the', told, { count: 'number', left: 'number' });
/** {one: {count} asset; nothing is in the way any more | other: {count} assets; nothing is in the way any more} */
export const deskCountAssetNothingIsInThe = (told: { count: number }): string => tell('desk-count-asset-nothing-is-in-the', told, { count: 'number' });
/** {one: {count} row left out, {left} stay | other: {count} rows left out, {left} stay} */
export const deskCountRowsLeftOut = (told: { count: number; left: number }): string => tell('desk-count-rows-left-out', told, { count: 'number', left: 'number' });
/** {one: {count} scan repeated, counted once | other: {count} scans repeated, counted once} */
export const deskCountScanRepeatedCountedOnce = (told: { count: number }): string => tell('desk-count-scan-repeated-counted-once', told, { count: 'number' });
/** CSV from Snipe-IT or any spreadsheet. You see every row before it is kept. */
export const deskCsvFromSnipeItOrAny = (): string => tell('desk-csv-from-snipe-it-or-any');
/** {demo} made-up items with people, places and loans. Undo takes all of it away again. */
export const deskDemoMadeUpItemsWithPeople = (told: { demo: number }): string => tell('desk-demo-made-up-items-with-people', told, { demo: 'number' });
/** Details */
export const deskDetails = (): string => tell('desk-details');
/** Disposed of and can’t be moved */
export const deskDisposedOf = (): string => tell('desk-disposed-of');
/** {check_out: Check out {count} | check_in: Check in {count} | move: Move {count}} */
export const deskDoCount = (told: { action: string; count: number }): string => tell('desk-do-count', told, { count: 'number' });
/** {check_out: Check out {count} to {goal} | check_in: Check in {count} to {goal} | move: Move {count} to {goal}} */
export const deskDoCountToGoal = (told: { action: string; count: number; name: string }): Parts => parts('desk-do-count-to-goal', told, { count: 'number', name: 'text' });
/** {check_out: Check out to {goal} | check_in: Check in to {goal} | move: Move to {goal}} */
export const deskDoToGoal = (told: { action: string; name: string }): Parts => parts('desk-do-to-goal', told, { name: 'text' });
/** {one: {due}, {days} day overdue | other: {due}, {days} days overdue} */
export const deskDueDayOverdue = (told: { due: string; days: number }): string => tell('desk-due-day-overdue', told, { due: 'day', days: 'number' });
/** due {distance} */
export const deskDueDistance = (told: { distance: string }): string => tell('desk-due-distance', told, { distance: 'text' });
/** Found by {because}. */
export const deskFoundByBecause = (told: { because: string }): string => tell('desk-found-by-because', told, { because: 'text' });
/** Found: */
export const deskFoundMark = (): string => tell('desk-found-mark');
/** Gather again what was taken back */
export const deskGatherAgainWhatWasTakenBack = (): string => tell('desk-gather-again-what-was-taken-back');
/** Gather it again */
export const deskGatherItAgain = (): string => tell('desk-gather-it-again');
/** Gather them again */
export const deskGatherThemAgain = (): string => tell('desk-gather-them-again');
/** {asset: {one: gets {count} asset | other: gets {count} assets} | row: {one: gets {count} row | other: gets {count} rows}} */
export const deskGetsCount = (told: { of: string; count: number }): string => tell('desk-gets-count', told, { count: 'number' });
/** Go on anyway, where that is possible */
export const deskGoOnAnywayWhereThatIs = (): string => tell('desk-go-on-anyway-where-that-is');
/** {one: has {count} asset | other: has {count} assets} */
export const deskHasCountAsset = (told: { count: number }): string => tell('desk-has-count-asset', told, { count: 'number' });
/** Has nothing on loan. Scan what goes to them. */
export const deskHasNothingOnLoanScanWhat = (): string => tell('desk-has-nothing-on-loan-scan-what');
/** {holder}, {since} */
export const deskHeldSince = (told: { name: string; day: string }): Parts => parts('desk-held-since', told, { name: 'text', day: 'day' });
/** If this disk fails, nothing brings the register back. */
export const deskIfThisDiskFailsNothingBrings = (): string => tell('desk-if-this-disk-fails-nothing-brings');
/** In stock, booked by {name} for {day} */
export const deskInStockBookedForDay = (told: { name: string; day: string }): string => tell('desk-in-stock-booked-for-day', told, { name: 'text', day: 'day' });
/** In stock, booked by {name} from {from} to {until} */
export const deskInStockBookedFromTo = (told: { name: string; from: string; until: string }): string => tell('desk-in-stock-booked-from-to', told, { name: 'text', from: 'day', until: 'day' });
/** {asset: {one: {count} asset in this batch | other: {count} assets in this batch} | row: {one: {count} row in this batch | other: {count} rows in this batch}} */
export const deskInThisBatch = (told: { of: string; count: number }): string => tell('desk-in-this-batch', told, { count: 'number' });
/** {in_stock} of {minimum_stock} */
export const deskInStockOfMinimumStock = (told: { in_stock: number; minimum_stock: number }): string => tell('desk-in_stock-of-minimum_stock', told, { in_stock: 'number', minimum_stock: 'number' });
/** Is it a manufacturer’s code on an asset you already have? Link it. */
export const deskIsItAManufacturersCode = (): string => tell('desk-is-it-a-manufacturers-code');
/** Is it new here? Then give it a place on the register; this code becomes its tag. */
export const deskIsItNewHereThenGive = (): string => tell('desk-is-it-new-here-then-give');
/** It is done already */
export const deskItIsDoneAlready = (): string => tell('desk-it-is-done-already');
/** It is heard wherever the cursor is in this window. A second tag begins a batch. */
export const deskItIsHeardWhereverTheCursor = (): string => tell('desk-it-is-heard-wherever-the-cursor');
/** It was printed ahead. Say what it sticks on: something on the register already, or something new. */
export const deskItWasPrintedAheadSayWhat = (): string => tell('desk-it-was-printed-ahead-say-what');
/** It was taken back; scan it again */
export const deskItWasTakenBack = (): string => tell('desk-it-was-taken-back');
/** Keep */
export const deskKeep = (): string => tell('desk-keep');
/** Keep the code with an asset */
export const deskKeepTheCodeWithAnAsset = (): string => tell('desk-keep-the-code-with-an-asset');
/** Keep with an asset… */
export const deskKeepWithAnAsset = (): string => tell('desk-keep-with-an-asset');
/** Kit added */
export const deskKitAdded = (): string => tell('desk-kit-added');
/** {which} {gathered} of {size} */
export const deskKitGathered = (told: { name: string; gathered: number; size: number }): Parts => parts('desk-kit-gathered', told, { name: 'text', gathered: 'number', size: 'number' });
/** {which} {gathered} of {size}, {still} */
export const deskKitGatheredStill = (told: { name: string; gathered: number; size: number; open: ListOf }): Parts => parts('desk-kit-gathered-still', told, { name: 'text', gathered: 'number', size: 'number', open: 'list' });
/** Kits in this batch */
export const deskKitsInThisBatch = (): string => tell('desk-kits-in-this-batch');
/** Leave out what cannot be done */
export const deskLeaveOutWhatCannotBeDone = (): string => tell('desk-leave-out-what-cannot-be-done');
/** Left as it was */
export const deskLeftAsItWas = (): string => tell('desk-left-as-it-was');
/** List */
export const deskList = (): string => tell('desk-list');
/** List added */
export const deskListAdded = (): string => tell('desk-list-added');
/** Lists of tags */
export const deskListsOfTags = (): string => tell('desk-lists-of-tags');
/** {one: loan due within 7 days | other: loans due within 7 days} */
export const deskLoansDueSoon = (told: { count: number }): string => tell('desk-loans-due-soon', told, { count: 'number' });
/** {one: loan overdue | other: loans overdue} */
export const deskLoansOverdue = (told: { count: number }): string => tell('desk-loans-overdue', told, { count: 'number' });
/** already in this batch */
export const deskLogAlreadyInThisBatch = (): string => tell('desk-log-already-in-this-batch');
/** could be several things */
export const deskLogCouldBeSeveral = (): string => tell('desk-log-could-be-several');
/** in stock, booked by {name} for {day} */
export const deskLogInStockBookedForDay = (told: { name: string; day: string }): string => tell('desk-log-in-stock-booked-for-day', told, { name: 'text', day: 'day' });
/** in stock, booked by {name} from {from} to {until} */
export const deskLogInStockBookedFromTo = (told: { name: string; from: string; until: string }): string => tell('desk-log-in-stock-booked-from-to', told, { name: 'text', from: 'day', until: 'day' });
/** misread */
export const deskLogMisread = (): string => tell('desk-log-misread');
/** misread: nearly {nearly} */
export const deskLogMisreadNearly = (told: { nearly: ListOf }): string => tell('desk-log-misread-nearly', told, { nearly: 'list' });
/** not kept: the register could not be read */
export const deskLogNotKept = (): string => tell('desk-log-not-kept');
/** on nothing yet */
export const deskLogOnNothingYet = (): string => tell('desk-log-on-nothing-yet');
/** {assigned: assigned to {holder} | on_loan: on loan to {holder} | installed: installed in {holder} | part_of: part of {holder} | other: out to {holder}} */
export const deskLogOutToHolder = (told: { way: string; holder: string }): string => tell('desk-log-out-to-holder', told, { holder: 'text' });
/** {assigned: {one: assigned to {holder}, {days} day overdue | other: assigned to {holder}, {days} days overdue} | on_loan: {one: on loan to {holder}, {days} day overdue | other: on loan to {holder}, {days} days overdue} | installed: {one: installed in {holder}, {days} day overdue | other: installed in {holder}, {days} days overdue} | part_of: {one: part of {holder}, {days} day overdue | other: part of {holder}, {days} days overdue} | other: {one: out to {holder}, {days} day overdue | other: out to {holder}, {days} days overdue}} */
export const deskLogOutToHolderOverdue = (told: { way: string; holder: string; days: number }): string => tell('desk-log-out-to-holder-overdue', told, { holder: 'text', days: 'number' });
/** person */
export const deskLogPerson = (): string => tell('desk-log-person');
/** place */
export const deskLogPlace = (): string => tell('desk-log-place');
/** recipient */
export const deskLogRecipient = (): string => tell('desk-log-recipient');
/** Longest overdue */
export const deskLongestOverdue = (): string => tell('desk-longest-overdue');
/** Look at the demo */
export const deskLookAtTheDemo = (): string => tell('desk-look-at-the-demo');
/** Look: */
export const deskLookMark = (): string => tell('desk-look-mark');
/** Making up items */
export const deskMakingUpItems = (): string => tell('desk-making-up-items');
/** Misread */
export const deskMisread = (): string => tell('desk-misread');
/** Misread: nearly {nearly} */
export const deskMisreadNearly = (told: { nearly: ListOf }): string => tell('desk-misread-nearly', told, { nearly: 'list' });
/** Missing */
export const deskMissing = (): string => tell('desk-missing');
/** {one: model below minimum | other: models below minimum} */
export const deskModelsBelowMinimum = (told: { count: number }): string => tell('desk-models-below-minimum', told, { count: 'number' });
/** {one: needs a label | other: need a label} */
export const deskNeedALabel = (told: { count: number }): string => tell('desk-need-a-label', told, { count: 'number' });
/** Needs you */
export const deskNeedsYou = (): string => tell('desk-needs-you');
/** No copy yet */
export const deskNoCopyYet = (): string => tell('desk-no-copy-yet');
/** no date */
export const deskNoDate = (): string => tell('desk-no-date');
/** No model or name */
export const deskNoModelOrName = (): string => tell('desk-no-model-or-name');
/** No stocktake is open; open one first */
export const deskNoStocktakeIsOpen = (): string => tell('desk-no-stocktake-is-open');
/** {check_out: None of these can be checked out. Nothing was done. | check_in: None of these can be checked in. Nothing was done. | move: None of these can be moved. Nothing was done. | retire: None of these can be retired. Nothing was done. | change_state: None of these can be changed. Nothing was done.} */
export const deskNoneCanBeDone = (told: { action: string }): string => tell('desk-none-can-be-done', told);
/** Not in stock: {state} */
export const deskNotInStock = (told: { state: string }): string => tell('desk-not-in-stock', told);
/** Not looked up */
export const deskNotLookedUp = (): string => tell('desk-not-looked-up');
/** not on the register */
export const deskNotOnTheRegister = (): string => tell('desk-not-on-the-register');
/** Not out: {state} */
export const deskNotOut = (told: { state: string }): string => tell('desk-not-out', told);
/** not said */
export const deskNotSaid = (): string => tell('desk-not-said');
/** Not to {name} */
export const deskNotToName = (told: { name: string }): string => tell('desk-not-to-name', told, { name: 'text' });
/** Nothing here can be checked in first */
export const deskNothingCanBeCheckedInFirst = (): string => tell('desk-nothing-can-be-checked-in-first');
/** Nothing is in the way */
export const deskNothingIsInTheWay = (): string => tell('desk-nothing-is-in-the-way');
/** Nothing is on this register yet */
export const deskNothingIsOnThisRegisterYet = (): string => tell('desk-nothing-is-on-this-register-yet');
/** Nothing: no loan is overdue, no warranty ends soon, everything has its label. */
export const deskNothingNoLoanIsOverdueNo = (): string => tell('desk-nothing-no-loan-is-overdue-no');
/** There is nothing to cancel */
export const deskNothingToCancel = (): string => tell('desk-nothing-to-cancel');
/** There is nothing to take back */
export const deskNothingToTakeBack = (): string => tell('desk-nothing-to-take-back');
/** Nothing was changed by the scan. */
export const deskNothingWasChangedByTheScan = (): string => tell('desk-nothing-was-changed-by-the-scan');
/** Nothing was put on the register. */
export const deskNothingWasPutOnTheRegister = (): string => tell('desk-nothing-was-put-on-the-register');
/** It is a tag of ours, but one character of it is wrong. Scan it again. */
export const deskOneCharacterIsWrong = (): string => tell('desk-one-character-is-wrong');
/** {one: It is a tag of ours, but one character of it is wrong. Scan it again. Or look whether it is this: | other: It is a tag of ours, but one character of it is wrong. Scan it again. Or look whether it is one of these:} */
export const deskOneCharacterIsWrongLook = (told: { count: number }): string => tell('desk-one-character-is-wrong-look', told, { count: 'number' });
/** One step back */
export const deskOneStepBack = (): string => tell('desk-one-step-back');
/** Open a list… */
export const deskOpenAList = (): string => tell('desk-open-a-list');
/** Open a list of tags */
export const deskOpenAListOfTags = (): string => tell('desk-open-a-list-of-tags');
/** Optional; what kind of code it is */
export const deskOptionalWhatKindOfCodeIt = (): string => tell('desk-optional-what-kind-of-code-it');
/** or paste one with Ctrl V */
export const deskOrPasteOneWithCtrlV = (): string => tell('desk-or-paste-one-with-ctrl-v');
/** Or scan the next: it begins anew. */
export const deskOrScanTheNextItBegins = (): string => tell('desk-or-scan-the-next-it-begins');
/** out */
export const deskOut = (): string => tell('desk-out');
/** {assigned: Assigned to {holder} | on_loan: On loan to {holder} | installed: Installed in {holder} | part_of: Part of {holder} | other: Out to {holder}} */
export const deskOutToHolder = (told: { way: string; holder: string }): string => tell('desk-out-to-holder', told, { holder: 'text' });
/** {assigned: {one: Assigned to {holder}, {days} day overdue | other: Assigned to {holder}, {days} days overdue} | on_loan: {one: On loan to {holder}, {days} day overdue | other: On loan to {holder}, {days} days overdue} | installed: {one: Installed in {holder}, {days} day overdue | other: Installed in {holder}, {days} days overdue} | part_of: {one: Part of {holder}, {days} day overdue | other: Part of {holder}, {days} days overdue} | other: {one: Out to {holder}, {days} day overdue | other: Out to {holder}, {days} days overdue}} */
export const deskOutToHolderOverdue = (told: { way: string; holder: string; days: number }): string => tell('desk-out-to-holder-overdue', told, { holder: 'text', days: 'number' });
/** {out_now} of {assets} are out now */
export const deskOutNowOfAssetsAreOutNow = (told: { out_now: number; assets: number }): string => tell('desk-out_now-of-assets-are-out-now', told, { out_now: 'number', assets: 'number' });
/** {one: {days} day overdue | other: {days} days overdue} */
export const deskOverdueDays = (told: { days: number }): string => tell('desk-overdue-days', told, { days: 'number' });
/** {one: {days} day | other: {days} days} */
export const deskOverdueDaysOnly = (told: { days: number }): string => tell('desk-overdue-days-only', told, { days: 'number' });
/** Person */
export const deskPerson = (): string => tell('desk-person');
/** Ready to scan */
export const deskReadyToScan = (): string => tell('desk-ready-to-scan');
/** Register a delivery by scanning */
export const deskRegisterADeliveryByScanning = (): string => tell('desk-register-a-delivery-by-scanning');
/** Register it as a tag */
export const deskRegisterItAsATag = (): string => tell('desk-register-it-as-a-tag');
/** Register the first item */
export const deskRegisterTheFirstItem = (): string => tell('desk-register-the-first-item');
/** Register what was scanned */
export const deskRegisterWhatWasScanned = (): string => tell('desk-register-what-was-scanned');
/** Register with this tag */
export const deskRegisterWithThisTag = (): string => tell('desk-register-with-this-tag');
/** Remove {code} from the batch */
export const deskRemoveCodeFromTheBatch = (told: { code: string }): string => tell('desk-remove-code-from-the-batch', told, { code: 'text' });
/** Retire {count} */
export const deskRetireCount = (told: { count: number }): string => tell('desk-retire-count', told, { count: 'number' });
/** Retiring one thing is done under State; scan a second to make a batch */
export const deskRetiringOneThing = (): string => tell('desk-retiring-one-thing');
/** {one: {count} row from {since}. Go on, or clear all. | other: {count} rows from {since}. Go on, or clear all.} */
export const deskRowsSince = (told: { count: number; since: string | number }): string => tell('desk-rows-since', told, { count: 'number', since: 'instant' });
/** Say first which asset: type or scan its tag. */
export const deskSayFirstWhichAssetTypeOr = (): string => tell('desk-say-first-which-asset-type-or');
/** Scan */
export const deskScan = (): string => tell('desk-scan');
/** Scan a badge, a place or another asset */
export const deskScanABadgeAPlaceOrAsset = (): string => tell('desk-scan-a-badge-a-place-or-asset');
/** Scan a tag, a serial number, a badge or a place. */
export const deskScanATagASerialNumber = (): string => tell('desk-scan-a-tag-a-serial-number');
/** Scan an asset first */
export const deskScanAnAssetFirst = (): string => tell('desk-scan-an-asset-first');
/** {one: Scan DONE to retire {count} asset | other: Scan DONE to retire {count} assets} */
export const deskScanDoneToRetireCountAsset = (told: { count: number }): string => tell('desk-scan-done-to-retire-count-asset', told, { count: 'number' });
/** Scan first what it is about */
export const deskScanFirstWhatItIsAbout = (): string => tell('desk-scan-first-what-it-is-about');
/** Scan its tag, or type a few letters. */
export const deskScanItsTagOrTypeA = (): string => tell('desk-scan-its-tag-or-type-a');
/** {tag}, {what} */
export const deskScanLookedAt = (told: { tag: string; what: string }): string => tell('desk-scan-looked-at', told, { tag: 'text', what: 'text' });
/** {tag}, {what}, {words} */
export const deskScanSaid = (told: { tag: string; what: string; words: string }): string => tell('desk-scan-said', told, { tag: 'text', what: 'text' });
/** {tag}, {what}, {words}, {count} in the batch */
export const deskScanSaidInBatch = (told: { tag: string; what: string; words: string; count: number }): string => tell('desk-scan-said-in-batch', told, { tag: 'text', what: 'text', count: 'number' });
/** Scan what goes here, then move it or check it in. */
export const deskScanWhatGoesHere = (): string => tell('desk-scan-what-goes-here');
/** {asset: {one: Scan what is done with {count} asset: CHECK OUT, CHECK IN or MOVE | other: Scan what is done with {count} assets: CHECK OUT, CHECK IN or MOVE} | row: {one: Scan what is done with {count} row: CHECK OUT, CHECK IN or MOVE | other: Scan what is done with {count} rows: CHECK OUT, CHECK IN or MOVE}} */
export const deskScanWhatIsDone = (told: { of: string; count: number }): string => tell('desk-scan-what-is-done', told, { count: 'number' });
/** {asset: {one: Scan what is done with {count} asset and {name}: CHECK OUT, CHECK IN or MOVE | other: Scan what is done with {count} assets and {name}: CHECK OUT, CHECK IN or MOVE} | row: {one: Scan what is done with {count} row and {name}: CHECK OUT, CHECK IN or MOVE | other: Scan what is done with {count} rows and {name}: CHECK OUT, CHECK IN or MOVE}} */
export const deskScanWhatIsDoneAndPlace = (told: { of: string; count: number; name: string }): string => tell('desk-scan-what-is-done-and-place', told, { count: 'number', name: 'text' });
/** Scan where it goes */
export const deskScanWhereItGoes = (): string => tell('desk-scan-where-it-goes');
/** Scan where it goes, or DONE */
export const deskScanWhereItGoesOrDone = (): string => tell('desk-scan-where-it-goes-or-done');
/** {one: Scanned {count} time, counted once | other: Scanned {count} times, counted once} */
export const deskScannedTimes = (told: { count: number }): string => tell('desk-scanned-times', told, { count: 'number' });
/** The scanner is set to another keyboard layout than this computer. It was read by the keys’ positions, as the next ones will be. Set the scanner to this computer’s layout, or {link}. */
export const deskScannerHasAnotherLayout = (): Parts => parts('desk-scanner-has-another-layout');
/** Search all assets for it */
export const deskSearchAllAssetsForIt = (): string => tell('desk-search-all-assets-for-it');
/** Search assets for it */
export const deskSearchAssetsForIt = (): string => tell('desk-search-assets-for-it');
/** Several are open: choose one */
export const deskSeveralAreOpen = (): string => tell('desk-several-are-open');
/** since {out_since} */
export const deskSinceOutSince = (told: { out_since: string }): string => tell('desk-since-out_since', told, { out_since: 'day' });
/** somebody */
export const deskSomebody = (): string => tell('desk-somebody');
/** State, and what is in the way */
export const deskStateAndWhatIsInThe = (): string => tell('desk-state-and-what-is-in-the');
/** {requested: requested | ordered: ordered | in_stock: in stock | checked_out: checked out | in_repair: in repair | lost: lost | retired: retired | disposed: disposed} */
export const deskStateInside = (told: { state: string }): string => tell('desk-state-inside', told);
/** {state}: {count} */
export const deskStateOfCount = (told: { state: string; count: number }): string => tell('desk-state-of-count', told, { count: 'number' });
/** Still here */
export const deskStillHere = (): string => tell('desk-still-here');
/** Swap for a spare */
export const deskSwapForASpare = (): string => tell('desk-swap-for-a-spare');
/** {tag} is on nothing yet; assign it, or scan CANCEL to leave it */
export const deskTagIsOnNothingYetAssign = (told: { tag: string }): string => tell('desk-tag-is-on-nothing-yet-assign', told, { tag: 'text' });
/** Tagdesk keeps what you own, where it is and who has it. Begin with one of these; any of them can be undone. */
export const deskTagdeskKeepsWhatYouOwnWhere = (): string => tell('desk-tagdesk-keeps-what-you-own-where');
/** Take a kit */
export const deskTakeAKit = (): string => tell('desk-take-a-kit');
/** take all of it */
export const deskTakeAllOfIt = (): string => tell('desk-take-all-of-it');
/** Take all of {name} */
export const deskTakeAllOfName = (told: { name: string }): string => tell('desk-take-all-of-name', told, { name: 'text' });
/** Take {tag} */
export const deskTakeTag = (told: { tag: string }): string => tell('desk-take-tag', told, { tag: 'text' });
/** Taken back: {sentence} */
export const deskTakenBackSentence = (told: { sentence: string }): string => tell('desk-taken-back-sentence', told, { sentence: 'text' });
/** The batch */
export const deskTheBatch = (): string => tell('desk-the-batch');
/** The batch is still here: {sentence} */
export const deskTheBatchIsStillHereSentence = (told: { sentence: string }): string => tell('desk-the-batch-is-still-here-sentence', told, { sentence: 'text' });
/** The Desk has no use for it */
export const deskTheDeskHasNoUse = (): string => tell('desk-the-desk-has-no-use');
/** The Desk is clear */
export const deskTheDeskIsClear = (): string => tell('desk-the-desk-is-clear');
/** The Desk was not in view; look at it, then scan it again */
export const deskTheDeskWasNotInView = (): string => tell('desk-the-desk-was-not-in-view');
/** The last copy is of {last}. */
export const deskTheLastCopyIsOfLast = (told: { last: string | number }): string => tell('desk-the-last-copy-is-of-last', told, { last: 'instant' });
/** The last is of {last}. */
export const deskTheLastIsOfLast = (told: { last: string | number }): string => tell('desk-the-last-is-of-last', told, { last: 'instant' });
/** The last one is still being written; scan it again */
export const deskTheLastIsStillBeingWritten = (): string => tell('desk-the-last-is-still-being-written');
/** The last scan was not looked up; scan it again */
export const deskTheLastScanWasNotLookedUp = (): string => tell('desk-the-last-scan-was-not-looked-up');
/** The last scans */
export const deskTheLastScans = (): string => tell('desk-the-last-scans');
/** The model once, then serial number after serial number. */
export const deskTheModelOnceThenSerialNumber = (): string => tell('desk-the-model-once-then-serial-number');
/** There is a batch on the Desk. Confirm or clear it first. */
export const deskThereIsABatchOnThe = (): string => tell('desk-there-is-a-batch-on-the');
/** This cannot be a tag. Scan the tag on the thing itself, or its serial number. */
export const deskThisCannotBeATagScan = (): string => tell('desk-this-cannot-be-a-tag-scan');
/** Unclear: */
export const deskUnclearMark = (): string => tell('desk-unclear-mark');
/** Undo scan */
export const deskUndoScan = (): string => tell('desk-undo-scan');
/** unknown */
export const deskUnknown = (): string => tell('desk-unknown');
/** {path} cannot be read ({reason}). */
export const deskUnreadable = (told: { path: string; reason: string }): string => tell('desk-unreadable', told, { path: 'text', reason: 'text' });
/** Remove this file: the desk then gets a new name. The register is not touched. */
export const deskUnreadableHint = (): string => tell('desk-unreadable-hint');
/** Until… */
export const deskUntil = (): string => tell('desk-until');
/** until {due} */
export const deskUntilDue = (told: { due: string }): string => tell('desk-until-due', told, { due: 'day' });
/** {one: warranty ≤ 30 days | other: warranties ≤ 30 days} */
export const deskWarrantiesEnding = (told: { count: number }): string => tell('desk-warranties-ending', told, { count: 'number' });
/** ended {day} {away} */
export const deskWarrantyEnded = (told: { day: string; distance: string }): Parts => parts('desk-warranty-ended', told, { day: 'day', distance: 'text' });
/** until {day} {away} */
export const deskWarrantyUntil = (told: { day: string; distance: string }): Parts => parts('desk-warranty-until', told, { day: 'day', distance: 'text' });
/** What */
export const deskWhat = (): string => tell('desk-what');
/** What is here now */
export const deskWhatIsHereNow = (): string => tell('desk-what-is-here-now');
/** {one: What to do with {count} asset | other: What to do with {count} assets} */
export const deskWhatToDoWithCountAsset = (told: { count: number }): string => tell('desk-what-to-do-with-count-asset', told, { count: 'number' });
/** What was scanned */
export const deskWhatWasScanned = (): string => tell('desk-what-was-scanned');
/** (when it came back last) */
export const deskWhenItCameBackLast = (): string => tell('desk-when-it-came-back-last');
/** Which one is in your hand? */
export const deskWhichOneIsInYourHand = (): string => tell('desk-which-one-is-in-your-hand');
/** Zeros before a number are easily lost or added. Is it this? */
export const deskZerosBeforeANumberAreEasily = (): string => tell('desk-zeros-before-a-number-are-easily');
/** Names such as report.xlsx say what is meant. */
export const exportFormatHint = (): string => tell('export-format-hint');
/** Cancelled. Nothing was saved. */
export const failureCancelled = (): string => tell('failure-cancelled');
/** Cancelled. What had been written was taken back. */
export const failureCancelledTakenBack = (): string => tell('failure-cancelled-taken_back');
/** Something went wrong inside Tagdesk. Nothing was saved. */
export const failureInternal = (): string => tell('failure-internal');
/** Try again; if it happens again, run a check of the register. */
export const failureInternalHint = (): string => tell('failure-internal-hint');
/** There is nothing called “{named}” on the register. */
export const failureUnknown = (told: { named: string }): string => tell('failure-unknown', told, { named: 'text' });
/** See tagdesk --help, or --help behind a subcommand. */
export const failureUsageHint = (): string => tell('failure-usage-hint');
/** {one: “{text}” matches {count} field. Nothing was done. | other: “{text}” matches {count} fields. Nothing was done.} */
export const fieldAmbiguous = (told: { text: string; count: number }): string => tell('field-ambiguous', told, { text: 'text', count: 'number' });
/** There is no field “{named}” on the register. */
export const fieldUnknown = (told: { named: string }): string => tell('field-unknown', told, { named: 'text' });
/** {path} could not be used: the disk is full. */
export const fileDiskFull = (told: { path: string }): string => tell('file-disk_full', told, { path: 'text' });
/** Make room on the disk, then try again. */
export const fileDiskFullHint = (): string => tell('file-disk_full-hint');
/** {path} could not be used: this user may not use it. */
export const fileForbidden = (told: { path: string }): string => tell('file-forbidden', told, { path: 'text' });
/** Ask whoever looks after this computer, or choose another place. */
export const fileForbiddenHint = (): string => tell('file-forbidden-hint');
/** {path} could not be used: another program has it open. */
export const fileInUse = (told: { path: string }): string => tell('file-in_use', told, { path: 'text' });
/** Close it there, then try again. */
export const fileInUseHint = (): string => tell('file-in_use-hint');
/** Choose a file. */
export const fileMissing = (): string => tell('file-missing');
/** Choose a file to write. */
export const fileMissingWrite = (): string => tell('file-missing-write');
/** {path} could not be used: it is no file but a device or a pipe. */
export const fileNotAFileDevice = (told: { path: string }): string => tell('file-not_a_file-device', told, { path: 'text' });
/** Save it as a file first. */
export const fileNotAFileDeviceHint = (): string => tell('file-not_a_file-device_hint');
/** {path} could not be used: it is a folder. */
export const fileNotAFileFolder = (told: { path: string }): string => tell('file-not_a_file-folder', told, { path: 'text' });
/** Name a file in it. */
export const fileNotAFileFolderHint = (): string => tell('file-not_a_file-folder_hint');
/** {path} is no text file. */
export const fileNotText = (told: { path: string }): string => tell('file-not_text', told, { path: 'text' });
/** {path} is a file of the register itself, or lies where one belongs. Nothing was written. */
export const fileOfRegister = (told: { path: string }): string => tell('file-of_register', told, { path: 'text' });
/** Choose another name, or another folder. */
export const fileOfRegisterHint = (): string => tell('file-of_register-hint');
/** {path} could not be used: its disk can only be read. */
export const fileReadOnly = (told: { path: string }): string => tell('file-read_only', told, { path: 'text' });
/** Choose another place. */
export const fileReadOnlyHint = (): string => tell('file-read_only-hint');
/** {path} is too large for this ({largest} KB at most). */
export const fileTooLarge = (told: { path: string; largest: number }): string => tell('file-too_large', told, { path: 'text', largest: 'number' });
/** {path} could not be used: too many files are open. */
export const fileTooManyOpen = (told: { path: string }): string => tell('file-too_many_open', told, { path: 'text' });
/** Close other programs and try again; whoever looks after this computer can raise the limit. */
export const fileTooManyOpenHint = (): string => tell('file-too_many_open-hint');
/** {path} could not be used: {reason}. */
export const fileUnusable = (told: { path: string; reason: string }): string => tell('file-unusable', told, { path: 'text', reason: 'text' });
/** {path} could not be used: the system does not take this name. */
export const fileUnusableName = (told: { path: string }): string => tell('file-unusable-name', told, { path: 'text' });
/** Choose a shorter name without special characters. */
export const fileUnusableNameHint = (): string => tell('file-unusable-name_hint');
/** {path} could not be used: it is not there. */
export const fileUnusableNotThere = (told: { path: string }): string => tell('file-unusable-not_there', told, { path: 'text' });
/** “{word}” is not a warranty window: it is one of {windows}. */
export const filterWarranty = (told: { word: string; windows: ListOf }): string => tell('filter-warranty', told, { word: 'text', windows: 'list' });
/** There is no finding “{named}” on the register. */
export const findingUnknown = (told: { named: string }): string => tell('finding-unknown', told, { named: 'text' });
/** {reason}. Nothing was saved. */
export const formatColour = (told: { reason: string }): string => tell('format-colour', told, { reason: 'text' });
/** The labels overlap: from one to the next across is less than a label is wide. */
export const formatImpossibleAcross = (): string => tell('format-impossible-across');
/** Choose the stock’s colour so that code contrast can be checked. */
export const formatImpossibleColour = (): string => tell('format-impossible-colour');
/** The labels overlap: from one to the next down is less than a label is high. */
export const formatImpossibleDown = (): string => tell('format-impossible-down');
/** The labels reach {reach} mm down, but the page is {page} mm high. */
export const formatImpossibleHigh = (told: { reach: string; page: string }): string => tell('format-impossible-high', told, { reach: 'text', page: 'text' });
/** {height: The height of a label is from 5 mm to 1,000 mm. | width: The width of a label is from 5 mm to 1,000 mm.} */
export const formatImpossibleLabel = (told: { field: string }): string => tell('format-impossible-label', told);
/** A length is a number of millimetres, from 0 on. Nothing was saved. */
export const formatImpossibleLength = (): string => tell('format-impossible-length');
/** A sheet has at most {most} labels. */
export const formatImpossibleMany = (told: { most: number }): string => tell('format-impossible-many', told, { most: 'number' });
/** A sheet has at least one label across and one down. */
export const formatImpossibleNone = (): string => tell('format-impossible-none');
/** A page is from 5 mm to 1,000 mm long and wide. */
export const formatImpossiblePage = (): string => tell('format-impossible-page');
/** From one label to the next is at most 1,000 mm. */
export const formatImpossiblePitch = (): string => tell('format-impossible-pitch');
/** The labels reach {reach} mm across, but the page is {page} mm wide. */
export const formatImpossibleWide = (told: { reach: string; page: string }): string => tell('format-impossible-wide', told, { reach: 'text', page: 'text' });
/** A label format needs a name of at most 80 characters. */
export const formatNameMissing = (): string => tell('format-name-missing');
/** {name} is the number of a format that is known from the start. Give yours another name. Nothing was saved. */
export const formatTakenKnown = (told: { name: string }): string => tell('format-taken-known', told, { name: 'text' });
/** There is already a label format of this name. */
export const formatTakenName = (): string => tell('format-taken-name');
/** A dialog is open: close it, then drop the file again. Nothing was read. */
export const frameADialogIsOpenCloseIt = (): string => tell('frame-a-dialog-is-open-close-it');
/** Actions */
export const frameActions = (): string => tell('frame-actions');
/** As the history should say it */
export const frameAsTheHistoryShouldSayIt = (): string => tell('frame-as-the-history-should-say-it');
/** Codes in a picture… */
export const frameCodesInAPicture = (): string => tell('frame-codes-in-a-picture');
/** {done} so far */
export const frameDoneSoFar = (told: { done: number }): string => tell('frame-done-so-far', told, { done: 'number' });
/** Everything confirmed is on disk. */
export const frameEverythingConfirmedIsOnDisk = (): string => tell('frame-everything-confirmed-is-on-disk');
/** Everywhere */
export const frameEverywhere = (): string => tell('frame-everywhere');
/** Find an asset, a person, a place or an action */
export const frameFindAnAssetAPersonA = (): string => tell('frame-find-an-asset-a-person-a');
/** Find anything */
export const frameFindAnything = (): string => tell('frame-find-anything');
/** Finish */
export const frameFinish = (): string => tell('frame-finish');
/** for {ticket} */
export const frameForTicket = (told: { number: string }): Parts => parts('frame-for-ticket', told, { number: 'text' });
/** Found */
export const frameFound = (): string => tell('frame-found');
/** Go */
export const frameGo = (): string => tell('frame-go');
/** {desk: Go to Desk | assets: Go to Assets | labels: Go to Labels | stocktakes: Go to Stocktakes | reports: Go to Reports | people: Go to People | places: Go to Places | import: Go to Import | settings: Go to Settings} */
export const frameGoTo = (told: { screen: string }): string => tell('frame-go-to', told);
/** I am new here */
export const frameIAmNewHere = (): string => tell('frame-i-am-new-here');
/** I am new here: “{text}” */
export const frameIAmNewHereText = (told: { text: string }): string => tell('frame-i-am-new-here-text', told, { text: 'text' });
/** I am on the list */
export const frameIAmOnTheList = (): string => tell('frame-i-am-on-the-list');
/** Interrupted */
export const frameInterrupted = (): string => tell('frame-interrupted');
/** its assets */
export const frameItsAssets = (): string => tell('frame-its-assets');
/** Journal entries */
export const frameJournalEntries = (): string => tell('frame-journal-entries');
/** Kept in */
export const frameKeptIn = (): string => tell('frame-kept-in');
/** Keys */
export const frameKeys = (): string => tell('frame-keys');
/** {label} – Tagdesk */
export const frameLabelTagdesk = (told: { label: string }): string => tell('frame-label-tagdesk', told, { label: 'text' });
/** Last backup */
export const frameLastBackup = (): string => tell('frame-last-backup');
/** Last entry */
export const frameLastEntry = (): string => tell('frame-last-entry');
/** {name} works here */
export const frameNameWorksHere = (told: { name: string }): string => tell('frame-name-works-here', told, { name: 'text' });
/** Nobody said who works here ({keys}) */
export const frameNobodySaidWhoWorksHere = (told: { keys: string }): string => tell('frame-nobody-said-who-works-here', told, { keys: 'text' });
/** none yet */
export const frameNoneYet = (): string => tell('frame-none-yet');
/** Not for ticket {said} */
export const frameNotForTicketSaid = (told: { said: string }): string => tell('frame-not-for-ticket-said', told, { said: 'text' });
/** not saved */
export const frameNotSaved = (): string => tell('frame-not-saved');
/** Nothing found. Enter looks through all assets. */
export const frameNothingFoundEnterLooksThroughAll = (): string => tell('frame-nothing-found-enter-looks-through-all');
/** Nothing has been recorded yet. */
export const frameNothingHasBeenRecordedYet = (): string => tell('frame-nothing-has-been-recorded-yet');
/** Nothing to redo: the last thing done here was no undo. */
export const frameNothingToRedoTheLastThing = (): string => tell('frame-nothing-to-redo-the-last-thing');
/** or */
export const frameOr = (): string => tell('frame-or');
/** Receipt */
export const frameReceipt = (): string => tell('frame-receipt');
/** Receipt of the last check-out, check-in or hand-on */
export const frameReceiptOfTheLastCheckOut = (): string => tell('frame-receipt-of-the-last-check-out');
/** Redo: {sentence} */
export const frameRedoSentence = (told: { sentence: string }): string => tell('frame-redo-sentence', told, { sentence: 'text' });
/** Redo this? */
export const frameRedoThis = (): string => tell('frame-redo-this');
/** Redo what was undone last */
export const frameRedoWhatWasUndoneLast = (): string => tell('frame-redo-what-was-undone-last');
/** saved */
export const frameSaved = (): string => tell('frame-saved');
/** saving… */
export const frameSaving = (): string => tell('frame-saving');
/** Say who you are: type your name, or scan your badge. */
export const frameSayWhoYouAreTypeYour = (): string => tell('frame-say-who-you-are-type-your');
/** Scan it: from then on it signs you in here, and at the Desk it stands for you. */
export const frameScanItFromThenOnIt = (): string => tell('frame-scan-it-from-then-on-it');
/** Scan or search… */
export const frameScanOrSearch = (): string => tell('frame-scan-or-search');
/** Scan with the camera */
export const frameScanWithTheCamera = (): string => tell('frame-scan-with-the-camera');
/** Screens */
export const frameScreens = (): string => tell('frame-screens');
/** Show the keys */
export const frameShowTheKeys = (): string => tell('frame-show-the-keys');
/** Stop the camera */
export const frameStopTheCamera = (): string => tell('frame-stop-the-camera');
/** Tag, serial, name, person, place or action */
export const frameTagSerialNamePersonPlaceOr = (): string => tell('frame-tag-serial-name-person-place-or');
/** Tagdesk */
export const frameTagdesk = (): string => tell('frame-tagdesk');
/** This screen */
export const frameThisScreen = (): string => tell('frame-this-screen');
/** Ticket of what is done next */
export const frameTicketOfWhatIsDoneNext = (): string => tell('frame-ticket-of-what-is-done-next');
/** Undo it */
export const frameUndoIt = (): string => tell('frame-undo-it');
/** Undo one more */
export const frameUndoOneMore = (): string => tell('frame-undo-one-more');
/** Undo: {sentence} */
export const frameUndoSentence = (told: { sentence: string }): string => tell('frame-undo-sentence', told, { sentence: 'text' });
/** Undo the last action */
export const frameUndoTheLastAction = (): string => tell('frame-undo-the-last-action');
/** Undo this? */
export const frameUndoThis = (): string => tell('frame-undo-this');
/** What is done here is done by {name} ({keys}) */
export const frameWhatIsDoneHereIsDoneBy = (told: { name: string; keys: string }): string => tell('frame-what-is-done-here-is-done-by', told, { name: 'text', keys: 'text' });
/** What is done here is done in your name: the history and receipts say so. */
export const frameWhatIsDoneInYourName = (): string => tell('frame-what-is-done-in-your-name');
/** What is done next is for ticket {said} */
export const frameWhatIsDoneNextIsFor = (told: { said: string }): string => tell('frame-what-is-done-next-is-for', told, { said: 'text' });
/** What is on disk */
export const frameWhatIsOnDisk = (): string => tell('frame-what-is-on-disk');
/** {what} Nothing can be done with what it touches until it is finished or undone. */
export const frameWhatWasInterrupted = (told: { sentence: string }): Parts => parts('frame-what-was-interrupted', told);
/** Who are you? */
export const frameWhoAreYou = (): string => tell('frame-who-are-you');
/** Whoever worked here was erased. What is done from now on is done in your name. */
export const frameWhoeverWorkedHereWasErasedWhat = (): string => tell('frame-whoever-worked-here-was-erased-what');
/** Work here */
export const frameWorkHere = (): string => tell('frame-work-here');
/** Working here: {name} */
export const frameWorkingHere = (told: { name: string }): string => tell('frame-working-here', told, { name: 'text' });
/** Writing to disk. */
export const frameWritingToDisk = (): string => tell('frame-writing-to-disk');
/** Written: {written} */
export const frameWritten = (told: { written: number }): string => tell('frame-written', told, { written: 'number' });
/** Written: {written} of {entries} */
export const frameWrittenOf = (told: { written: number; entries: number }): string => tell('frame-written-of', told, { written: 'number', entries: 'number' });
/** You */
export const frameYou = (): string => tell('frame-you');
/** Your badge */
export const frameYourBadge = (): string => tell('frame-your-badge');
/** Your e-mail */
export const frameYourEMail = (): string => tell('frame-your-e-mail');
/** Your name */
export const frameYourName = (): string => tell('frame-your-name');
/** Your name, or scan your badge */
export const frameYourNameOrScanYourBadge = (): string => tell('frame-your-name-or-scan-your-badge');
/** Enter how many assets to make up: at least one. */
export const generateNone = (): string => tell('generate-none');
/** {one: “{text}” matches {count} record. Nothing was done. | other: “{text}” matches {count} records. Nothing was done.} */
export const holderAmbiguous = (told: { text: string; count: number }): string => tell('holder-ambiguous', told, { text: 'text', count: 'number' });
/** There is no {kinds} “{text}” on the register. */
export const holderUnknown = (told: { kinds: ListOf; text: string }): string => tell('holder-unknown', told, { kinds: 'list', text: 'text' });
/** There is no holder “{named}” on the register. */
export const holderUnknownRecord = (told: { named: string }): string => tell('holder-unknown-record', told, { named: 'text' });
/** A comma */
export const importAComma = (): string => tell('import-a-comma');
/** A file with these headings was read before. */
export const importAFileWithTheseHeadingsWas = (): string => tell('import-a-file-with-these-headings-was');
/** A guess */
export const importAGuess = (): string => tell('import-a-guess');
/** A guess. One line, read in the two likeliest ways: */
export const importAGuessOneLineRead = (): string => tell('import-a-guess-one-line-read');
/** A point */
export const importAPoint = (): string => tell('import-a-point');
/** Add files… */
export const importAddFiles = (): string => tell('import-add-files');
/** After */
export const importAfter = (): string => tell('import-after');
/** All are explained. */
export const importAllAreExplained = (): string => tell('import-all-are-explained');
/** All cells */
export const importAllCells = (): string => tell('import-all-cells');
/** All lists */
export const importAllLists = (): string => tell('import-all-lists');
/** All of it is one action, which Undo takes back. */
export const importAllOfItIsOneAction = (): string => tell('import-all-of-it-is-one-action');
/** All tables */
export const importAllTables = (): string => tell('import-all-tables');
/** American (DOS 437) */
export const importAmericanDos437 = (): string => tell('import-american-dos-437');
/** And {count} more. */
export const importAndCountMore = (told: { count: number }): string => tell('import-and-count-more', told, { count: 'number' });
/** And {count} more; the button above is for all of them. */
export const importAndCountMoreTheButtonAbove = (told: { count: number }): string => tell('import-and-count-more-the-button-above', told, { count: 'number' });
/** Another file… */
export const importAnotherFile = (): string => tell('import-another-file');
/** As guessed */
export const importAsGuessed = (): string => tell('import-as-guessed');
/** As many assets */
export const importAsManyAssets = (): string => tell('import-as-many-assets');
/** as now */
export const importAsNow = (): string => tell('import-as-now');
/** As you said. */
export const importAsYouSaid = (): string => tell('import-as-you-said');
/** As you said, where an amount names none. */
export const importAsYouSaidWhereAnAmount = (): string => tell('import-as-you-said-where-an-amount');
/** Assets, people, places or models, one file or several in one go. Exports of Snipe-IT, AssetTiger, Lansweeper, Intune, Jamf and others are known by their headings; any other list is matched by you in the next step. Nothing is saved before you have seen what every row does. */
export const importAssetsPeoplePlacesOrModelsOne = (): string => tell('import-assets-people-places-or-models-one');
/** Between cells */
export const importBetweenCells = (): string => tell('import-between-cells');
/** brings {with} */
export const importBrings = (told: { with: ListOf }): string => tell('import-brings', told, { with: 'list' });
/** Cancelled. Nothing was saved. */
export const importCancelledNothingWasSaved = (): string => tell('import-cancelled-nothing-was-saved');
/** Central European (DOS 852) */
export const importCentralEuropeanDos852 = (): string => tell('import-central-european-dos-852');
/** Central European (ISO 8859-2) */
export const importCentralEuropeanIso88592 = (): string => tell('import-central-european-iso-8859-2');
/** Central European (Windows-1250) */
export const importCentralEuropeanWindows1250 = (): string => tell('import-central-european-windows-1250');
/** Characters */
export const importCharacters = (): string => tell('import-characters');
/** Chinese (Big5) */
export const importChineseBig5 = (): string => tell('import-chinese-big5');
/** Chinese (GB 18030) */
export const importChineseGb18030 = (): string => tell('import-chinese-gb-18030');
/** Choose files */
export const importChooseFiles = (): string => tell('import-choose-files');
/** Choose files… */
export const importChooseFilesAndAsk = (): string => tell('import-choose-files-and-ask');
/** Choose from the list again */
export const importChooseFromTheListAgain = (): string => tell('import-choose-from-the-list-again');
/** Choose what it means. */
export const importChooseWhatItMeans = (): string => tell('import-choose-what-it-means');
/** Choose what it means, or take what is proposed. */
export const importChooseWhatItMeansOrTake = (): string => tell('import-choose-what-it-means-or-take');
/** chosen */
export const importChosen = (): string => tell('import-chosen');
/** Column {number} */
export const importColumnNumber = (told: { number: number }): string => tell('import-column-number', told, { number: 'number' });
/** {one: {file} has {count} column “{column}”. | other: {file} has {count} columns “{column}”.} */
export const importColumnAmbiguous = (told: { file: string; count: number; column: string }): string => tell('import-column_ambiguous', told, { file: 'text', count: 'number', column: 'text' });
/** Say which by its number: {numbers}. */
export const importColumnAmbiguousHint = (told: { numbers: string }): string => tell('import-column_ambiguous-hint', told, { numbers: 'text' });
/** No file or sheet that is imported has such a column “{column}”. Nothing was saved. */
export const importColumnUnknown = (told: { column: string }): string => tell('import-column_unknown', told, { column: 'text' });
/** Of several tables a column is named by its heading; NAME:COLUMN says of which. */
export const importColumnUnknownHint = (): string => tell('import-column_unknown-hint');
/** {file} has no column “{column}”. */
export const importColumnUnknownOfFile = (told: { file: string; column: string }): string => tell('import-column_unknown-of_file', told, { file: 'text', column: 'text' });
/** Columns */
export const importColumns = (): string => tell('import-columns');
/** Columns of {label} */
export const importColumnsOfLabel = (told: { label: string }): string => tell('import-columns-of-label', told, { label: 'text' });
/** Comma */
export const importComma = (): string => tell('import-comma');
/** Comma , */
export const importCommaWithSign = (): string => tell('import-comma-with-sign');
/** {one: {count} cell: a link, its text taken | other: {count} cells: a link, its text taken} */
export const importCountCellALinkItsText = (told: { count: number }): string => tell('import-count-cell-a-link-its-text', told, { count: 'number' });
/** {one: {count} cell: a number that a spreadsheet has shortened, its last figures lost; format the column as text and save the file again | other: {count} cells: a number that a spreadsheet has shortened, its last figures lost; format the column as text and save the file again} */
export const importCountCellANumberThatA = (told: { count: number }): string => tell('import-count-cell-a-number-that-a', told, { count: 'number' });
/** {one: {count} cell: a word for nothing, read as empty | other: {count} cells: a word for nothing, read as empty} */
export const importCountCellAWordForNothing = (told: { count: number }): string => tell('import-count-cell-a-word-for-nothing', told, { count: 'number' });
/** {one: {count} cell: characters that nobody sees, left off | other: {count} cells: characters that nobody sees, left off} */
export const importCountCellCharactersThatNobodySees = (told: { count: number }): string => tell('import-count-cell-characters-that-nobody-sees', told, { count: 'number' });
/** {one: {count} cell: HTML for a character, decoded | other: {count} cells: HTML for a character, decoded} */
export const importCountCellHtmlForACharacter = (told: { count: number }): string => tell('import-count-cell-html-for-a-character', told, { count: 'number' });
/** {one: {count} cell mended. | other: {count} cells mended.} */
export const importCountCellMended = (told: { count: number }): string => tell('import-count-cell-mended', told, { count: 'number' });
/** {one: {count} cell more has words too many to list; its rows are refused. | other: {count} cells more have words too many to list; their rows are refused.} */
export const importCountCellMoreHaveWordsToo = (told: { count: number }): string => tell('import-count-cell-more-have-words-too', told, { count: 'number' });
/** {one: {count} column | other: {count} columns} */
export const importCountColumn = (told: { count: number }): string => tell('import-count-column', told, { count: 'number' });
/** {one: {count} column side by side. | other: {count} columns side by side.} */
export const importCountColumnSideBySide = (told: { count: number }): string => tell('import-count-column-side-by-side', told, { count: 'number' });
/** {one: {count} line above is skipped: {words} | other: {count} lines above are skipped: {words}} */
export const importCountLineAboveIsSkipped = (told: { count: number; words: ListOf }): string => tell('import-count-line-above-is-skipped', told, { count: 'number', words: 'list' });
/** {one: {count} line above the headings, skipped | other: {count} lines above the headings, skipped} */
export const importCountLineAboveTheHeadingsSkipped = (told: { count: number }): string => tell('import-count-line-above-the-headings-skipped', told, { count: 'number' });
/** {one: {count} more asset of rows that stand for several | other: {count} more assets of rows that stand for several} */
export const importCountMoreAssetOfRowsThat = (told: { count: number }): string => tell('import-count-more-asset-of-rows-that', told, { count: 'number' });
/** {one: {count} new category | other: {count} new categories} */
export const importCountNewCategory = (told: { count: number }): string => tell('import-count-new-category', told, { count: 'number' });
/** {one: {count} new model | other: {count} new models} */
export const importCountNewModel = (told: { count: number }): string => tell('import-count-new-model', told, { count: 'number' });
/** {one: {count} new person | other: {count} new people} */
export const importCountNewPerson = (told: { count: number }): string => tell('import-count-new-person', told, { count: 'number' });
/** {one: {count} new place | other: {count} new places} */
export const importCountNewPlace = (told: { count: number }): string => tell('import-count-new-place', told, { count: 'number' });
/** {one: {count} number of pieces: each means | other: {count} numbers of pieces: each means} */
export const importCountNumberOfPiecesEachMeans = (told: { count: number }): string => tell('import-count-number-of-pieces-each-means', told, { count: 'number' });
/** {one: {count} of {total} column | other: {count} of {total} columns} */
export const importCountOfTotalColumn = (told: { count: number; total: number }): string => tell('import-count-of-total-column', told, { count: 'number', total: 'number' });
/** {one: The {count} refused row is in {file}, with its reason. Mend and import that file. | other: The {count} refused rows are in {file}, each with its reason. Mend and import that file.} */
export const importCountRefusedRowIsInFile = (told: { count: number; file: string }): string => tell('import-count-refused-row-is-in-file', told, { count: 'number', file: 'text' });
/** {one: The {count} refused row is in {folder}, 1 file, with its reason. Mend and import that file. | other: {one: The {count} refused rows are in {folder}, {files} file, each with its reason. Mend and import that file. | other: The {count} refused rows are in {folder}, {files} files, each with its reason. Mend and import those files.}} */
export const importCountRefusedRowIsInFolder = (told: { count: number; folder: string; files: number }): string => tell('import-count-refused-row-is-in-folder', told, { count: 'number', folder: 'text', files: 'number' });
/** {one: {count} row has fewer cells than there are headings: the missing ones are empty | other: {count} rows have fewer cells than there are headings: the missing ones are empty} */
export const importCountRowHasFewerCellsThan = (told: { count: number }): string => tell('import-count-row-has-fewer-cells-than', told, { count: 'number' });
/** {one: {count} row in this file. | other: {count} rows in this file.} */
export const importCountRowInThisFile = (told: { count: number }): string => tell('import-count-row-in-this-file', told, { count: 'number' });
/** {one: {count} row, nothing saved yet | other: {count} rows, nothing saved yet} */
export const importCountRowNothingSavedYet = (told: { count: number }): string => tell('import-count-row-nothing-saved-yet', told, { count: 'number' });
/** {one: {count} table | other: {count} tables} */
export const importCountTable = (told: { count: number }): string => tell('import-count-table', told, { count: 'number' });
/** {one: {count} total or ending, skipped | other: {count} totals and endings, skipped} */
export const importCountTotalOrEndingSkipped = (told: { count: number }): string => tell('import-count-total-or-ending-skipped', told, { count: 'number' });
/** {one: {count} word | other: {count} words} */
export const importCountWord = (told: { count: number }): string => tell('import-count-word', told, { count: 'number' });
/** {one: {count} word of the file is read as one of ours | other: {count} words of the file are read as one of ours} */
export const importCountWordOfTheFileIsRead = (told: { count: number }): string => tell('import-count-word-of-the-file-is-read', told, { count: 'number' });
/** {one: {count} word to explain. | other: {count} words to explain.} */
export const importCountWordStillToExplain = (told: { count: number }): string => tell('import-count-word-still-to-explain', told, { count: 'number' });
/** {one: {count} word to explain | other: {count} words to explain} */
export const importCountWordToExplain = (told: { count: number }): string => tell('import-count-word-to-explain', told, { count: 'number' });
/** {created} new, {changed} changed, {unchanged} unchanged, {refused} refused */
export const importCreatedNewChangedChanged = (told: { created: number; changed: number; unchanged: number; refused: number }): string => tell('import-created-new-changed-changed', told, { created: 'number', changed: 'number', unchanged: 'number', refused: 'number' });
/** Currency of amounts */
export const importCurrencyOfAmounts = (): string => tell('import-currency-of-amounts');
/** Cyrillic (Windows-1251) */
export const importCyrillicWindows1251 = (): string => tell('import-cyrillic-windows-1251');
/** Dates */
export const importDates = (): string => tell('import-dates');
/** Day first */
export const importDayFirst = (): string => tell('import-day-first');
/** Decimal mark */
export const importDecimalMark = (): string => tell('import-decimal-mark');
/** Drop a CSV file or a workbook anywhere in this window */
export const importDropACsvFileOrA = (): string => tell('import-drop-a-csv-file-or-a');
/** Dry run */
export const importDryRun = (): string => tell('import-dry-run');
/** This dry run is not kept any more. */
export const importDryRunGone = (): string => tell('import-dry_run_gone');
/** Run the dry run again; it changes nothing. */
export const importDryRunGoneHint = (): string => tell('import-dry_run_gone-hint');
/** Each */
export const importEach = (): string => tell('import-each');
/** empty */
export const importEmpty = (): string => tell('import-empty');
/** Every row is one of */
export const importEveryRowIsOneOf = (): string => tell('import-every-row-is-one-of');
/** Everything else is taken letter by letter. */
export const importEverythingElseIsTakenLetterBy = (): string => tell('import-everything-else-is-taken-letter-by');
/** Explain “{word}” */
export const importExplainWord = (told: { word: string }): string => tell('import-explain-word', told, { word: 'text' });
/** {field}: {new} */
export const importFieldNew = (told: { field: string; new: string }): string => tell('import-field-new', told, { new: 'text' });
/** {field}: {old} → (empty) */
export const importFieldOldEmpty = (told: { field: string; old: string }): string => tell('import-field-old-empty', told, { old: 'text' });
/** {field}: {old} → {new} */
export const importFieldOldNew = (told: { field: string; old: string; new: string }): string => tell('import-field-old-new', told, { old: 'text', new: 'text' });
/** File */
export const importFile = (): string => tell('import-file');
/** Files */
export const importFiles = (): string => tell('import-files');
/** Fold */
export const importFold = (): string => tell('import-fold');
/** Fold: {what} */
export const importFoldWhat = (told: { what: string }): string => tell('import-fold-what', told);
/** Forget {name} */
export const importForgetName = (told: { name: string }): string => tell('import-forget-name', told, { name: 'text' });
/** Forgot the mapping {name} */
export const importForgotTheMappingName = (told: { name: string }): string => tell('import-forgot-the-mapping-name', told, { name: 'text' });
/** from line {line} on */
export const importFromLineLineOn = (told: { line: number }): string => tell('import-from-line-line-on', told, { line: 'number' });
/** Give it a name. */
export const importGiveItAName = (): string => tell('import-give-it-a-name');
/** Greek (Windows-1253) */
export const importGreekWindows1253 = (): string => tell('import-greek-windows-1253');
/** guessed */
export const importGuessed = (): string => tell('import-guessed');
/** {header} becomes */
export const importHeaderBecomes = (told: { header: string }): string => tell('import-header-becomes', told, { header: 'text' });
/** {one: {header} · {count} cell, from line {line} on | other: {header} · {count} cells, from line {line} on} */
export const importHeaderCountCellFromLineLine = (told: { header: string; count: number; line: number }): string => tell('import-header-count-cell-from-line-line', told, { header: 'text', count: 'number', line: 'number' });
/** {header} {said} */
export const importHeaderSaid = (told: { header: string; said: string }): string => tell('import-header-said', told, { header: 'text' });
/** {heading}: “{word}” */
export const importHeadingWord = (told: { heading: string; word: string }): string => tell('import-heading-word', told, { heading: 'text', word: 'text' });
/** Import */
export const importImport = (): string => tell('import-import');
/** {one: Import {count} row | other: Import {count} rows} */
export const importImportCountRow = (told: { count: number }): string => tell('import-import-count-row', told, { count: 'number' });
/** Import other files */
export const importImportOtherFiles = (): string => tell('import-import-other-files');
/** {one: Import the {count} good row | other: Import the {count} good rows} */
export const importImportTheCountGoodRow = (told: { count: number }): string => tell('import-import-the-count-good-row', told, { count: 'number' });
/** {one: Import the {count} good row… | other: Import the {count} good rows…} */
export const importImportTheCountGoodRowAndAsk = (told: { count: number }): string => tell('import-import-the-count-good-row-and-ask', told, { count: 'number' });
/** Importing */
export const importImporting = (): string => tell('import-importing');
/** In the file */
export const importInTheFile = (): string => tell('import-in-the-file');
/** Its columns, its words, its dates and amounts are offered again for a file with the same headings. */
export const importItsColumnsItsWordsItsDates = (): string => tell('import-its-columns-its-words-its-dates');
/** Its first values */
export const importItsFirstValues = (): string => tell('import-its-first-values');
/** Japanese (Shift JIS) */
export const importJapaneseShiftJis = (): string => tell('import-japanese-shift-jis');
/** Keep as it is */
export const importKeepAsItIs = (): string => tell('import-keep-as-it-is');
/** Keep as it is: {what} */
export const importKeepAsItIsWhat = (told: { what: string }): string => tell('import-keep-as-it-is-what', told);
/** Keep for the next file */
export const importKeepForTheNextFile = (): string => tell('import-keep-for-the-next-file');
/** Keep how it was read, as */
export const importKeepHowItWasReadAs = (): string => tell('import-keep-how-it-was-read-as');
/** Keep how {label} was read, as */
export const importKeepHowLabelWasReadAs = (told: { label: string }): string => tell('import-keep-how-label-was-read-as', told, { label: 'text' });
/** kept as it is */
export const importKeptAsItIs = (): string => tell('import-kept-as-it-is');
/** Kept as “{kept}”: offered for every file with these headings, at each desk of this register. */
export const importKeptAsKeptOfferedForEvery = (told: { kept: string }): string => tell('import-kept-as-kept-offered-for-every', told, { kept: 'text' });
/** Kept as “{name}” */
export const importKeptAsName = (told: { name: string }): string => tell('import-kept-as-name', told, { name: 'text' });
/** Kept mappings */
export const importKeptMappings = (): string => tell('import-kept-mappings');
/** {kept} of {count} kept as they are */
export const importKeptOfCountKeptAsThey = (told: { kept: number; count: number }): string => tell('import-kept-of-count-kept-as-they', told, { kept: 'number', count: 'number' });
/** kept: the register has it */
export const importKeptTheRegisterHasIt = (): string => tell('import-kept-the-register-has-it');
/** Korean (EUC-KR) */
export const importKoreanEucKr = (): string => tell('import-korean-euc-kr');
/** {label} cannot be read: leave it out, or bring it again. */
export const importLabelCannotBeRead = (told: { label: string }): string => tell('import-label-cannot-be-read', told, { label: 'text' });
/** {label} cannot be read: leave it out above, or bring it again. */
export const importLabelCannotBeReadLeaveItOutAbove = (told: { label: string }): string => tell('import-label-cannot-be-read-leave-it-out-above', told, { label: 'text' });
/** Leave out */
export const importLeaveOut = (): string => tell('import-leave-out');
/** Leave out {label} */
export const importLeaveOutLabel = (told: { label: string }): string => tell('import-leave-out-label', told, { label: 'text' });
/** left out */
export const importLeftOut = (): string => tell('import-left-out');
/** Line */
export const importLine = (): string => tell('import-line');
/** Line 1 has them */
export const importLine1HasThem = (): string => tell('import-line-1-has-them');
/** line {line} “{word}” */
export const importLineLineWord = (told: { line: number; word: string }): string => tell('import-line-line-word', told, { line: 'number', word: 'text' });
/** Line {line} */
export const importLineNumber = (told: { line: number }): string => tell('import-line-number', told, { line: 'number' });
/** Line {line} of {table} */
export const importLineNumberOfTable = (told: { line: number; table: string }): string => tell('import-line-number-of-table', told, { line: 'number', table: 'text' });
/** Line {line} of the file */
export const importLineNumberOfTheFile = (told: { line: number }): string => tell('import-line-number-of-the-file', told, { line: 'number' });
/** Line {line}: {subject} */
export const importLineNumberSubject = (told: { line: number; subject: string }): string => tell('import-line-number-subject', told, { line: 'number', subject: 'text' });
/** Line with the headings */
export const importLineWithTheHeadings = (): string => tell('import-line-with-the-headings');
/** No file or sheet that is imported has the headings of the lists kept as “{name}”. Nothing was saved. */
export const importMappingFitsNone = (told: { name: string }): string => tell('import-mapping_fits_none', told, { name: 'text' });
/** {meaning}, proposed */
export const importMeaningProposed = (told: { meaning: string }): string => tell('import-meaning-proposed', told);
/** mended */
export const importMended = (): string => tell('import-mended');
/** Month first */
export const importMonthFirst = (): string => tell('import-month-first');
/** Name, number or badge */
export const importNameNumberOrBadge = (): string => tell('import-name-number-or-badge');
/** New */
export const importNew = (): string => tell('import-new');
/** New category “{word}” */
export const importNewCategoryWord = (told: { word: string }): string => tell('import-new-category-word', told, { word: 'text' });
/** New person “{word}” */
export const importNewPersonWord = (told: { word: string }): string => tell('import-new-person-word', told, { word: 'text' });
/** Next: try, then import */
export const importNextTryThenImport = (): string => tell('import-next-try-then-import');
/** No name or tag */
export const importNoNameOrTag = (): string => tell('import-no-name-or-tag');
/** No row can be imported as it is: mend the cells, or change the columns above. */
export const importNoRowCanBeImportedAs = (): string => tell('import-no-row-can-be-imported-as');
/** No row changes anything */
export const importNoRowChangesAnything = (): string => tell('import-no-row-changes-anything');
/** No row here has “{text}” */
export const importNoRowHereHasText = (told: { text: string }): string => tell('import-no-row-here-has-text', told, { text: 'text' });
/** No row is as it was */
export const importNoRowIsAsItWas = (): string => tell('import-no-row-is-as-it-was');
/** No row is new */
export const importNoRowIsNew = (): string => tell('import-no-row-is-new');
/** No row is refused */
export const importNoRowIsRefused = (): string => tell('import-no-row-is-refused');
/** Choose a file to import. */
export const importNoFile = (): string => tell('import-no_file');
/** The file has no column “{column}”. Its columns are: {columns}. */
export const importNoSuchColumn = (told: { column: string; columns: ListOf }): string => tell('import-no_such_column', told, { column: 'text', columns: 'list' });
/** No workbook that is named has a sheet “{name}”. Nothing was saved. */
export const importNoSuchSheet = (told: { name: string }): string => tell('import-no_such_sheet', told, { name: 'text' });
/** No file or sheet that is imported is called “{name}”. Nothing was saved. */
export const importNoSuchTable = (told: { name: string }): string => tell('import-no_such_table', told, { name: 'text' });
/** Nobody: as if empty */
export const importNobodyAsIfEmpty = (): string => tell('import-nobody-as-if-empty');
/** Not said: its rows are refused */
export const importNotSaidItsRowsAreRefused = (): string => tell('import-not-said-its-rows-are-refused');
/** No sheet is a list: none has headings that say what its rows are. Nothing was saved. */
export const importNotATable = (): string => tell('import-not_a_table');
/** Name the sheet that is meant, with --sheet. */
export const importNotATableHint = (): string => tell('import-not_a_table-hint');
/** Nothing: as if empty */
export const importNothingAsIfEmpty = (): string => tell('import-nothing-as-if-empty');
/** Nothing stands above them. */
export const importNothingStandsAboveThem = (): string => tell('import-nothing-stands-above-them');
/** Nothing tells its rows apart */
export const importNothingTellsItsRowsApart = (): string => tell('import-nothing-tells-its-rows-apart');
/** Now */
export const importNow = (): string => tell('import-now');
/** Of amounts that name none: the register’s own. */
export const importOfAmountsThatNameNoneThe = (): string => tell('import-of-amounts-that-name-none-the');
/** Offered by themselves for a file with the same headings, at each desk of this register. */
export const importOfferedByThemselvesForAFile = (): string => tell('import-offered-by-themselves-for-a-file');
/** On the register */
export const importOnTheRegister = (): string => tell('import-on-the-register');
/** one action */
export const importOneAction = (): string => tell('import-one-action');
/** One asset for all of them */
export const importOneAssetForAllOfThem = (): string => tell('import-one-asset-for-all-of-them');
/** This can only be said of one file or sheet at a time. Nothing was saved. */
export const importOneTable = (): string => tell('import-one_table');
/** “{key}” is no cell: write the line, a colon and the column from 0, like 14:3. */
export const importOptionsCell = (told: { key: string }): string => tell('import-options-cell', told, { key: 'text' });
/** “{word}” is not an order of dates. Use month_first, day_first or year_first. */
export const importOptionsDateOrder = (told: { word: string }): string => tell('import-options-date_order', told, { word: 'text' });
/** “{word}” is no mark before the cents. Use . or , */
export const importOptionsDecimalMark = (told: { word: string }): string => tell('import-options-decimal_mark', told, { word: 'text' });
/** “{text}” cannot stand between cells. Use one of , ; | or \t. */
export const importOptionsDelimiter = (told: { text: string }): string => tell('import-options-delimiter', told, { text: 'text' });
/** “{word}” is not a character encoding Tagdesk knows. Use one such as utf-8. */
export const importOptionsEncoding = (told: { word: string }): string => tell('import-options-encoding', told, { word: 'text' });
/** Lines are counted from 1. Choose the one that has the headings. */
export const importOptionsHeadingLine = (): string => tell('import-options-heading_line');
/** This file is no Excel workbook and has no sheets. Nothing was saved. */
export const importOptionsNoSheets = (): string => tell('import-options-no_sheets');
/** {reason} */
export const importOptionsTold = (told: { reason: string }): string => tell('import-options-told', told, { reason: 'text' });
/** “{word}” is no word of a column. */
export const importOptionsWord = (told: { word: string }): string => tell('import-options-word', told, { word: 'text' });
/** Write the column, a colon, the word, an equals sign and what it means. */
export const importOptionsWordHint = (): string => tell('import-options-word_hint');
/** Other files… */
export const importOtherFiles = (): string => tell('import-other-files');
/** other lines */
export const importOtherLines = (): string => tell('import-other-lines');
/** {one: other words, {count} cell from line {line} on | other: other words, {count} cells from line {line} on} */
export const importOtherWordsCountCellFromLine = (told: { count: number; line: number }): string => tell('import-other-words-count-cell-from-line', told, { count: 'number', line: 'number' });
/** “{word}” is no outcome of a row: it is one of {outcomes}. */
export const importOutcome = (told: { word: string; outcomes: ListOf }): string => tell('import-outcome', told, { word: 'text', outcomes: 'list' });
/** The refused rows would overwrite the file they come from. Nothing was saved. */
export const importOverItself = (): string => tell('import-over_itself');
/** Choose another name. */
export const importOverItselfHint = (): string => tell('import-over_itself-hint');
/** own field */
export const importOwnField = (): string => tell('import-own-field');
/** Own field “{header}” */
export const importOwnFieldHeader = (told: { header: string }): string => tell('import-own-field-header', told, { header: 'text' });
/** Point */
export const importPoint = (): string => tell('import-point');
/** proposed */
export const importProposed = (): string => tell('import-proposed');
/** “{word}” */
export const importQuoted = (told: { word: string }): string => tell('import-quoted', told, { word: 'text' });
/** Read as before */
export const importReadAsBefore = (): string => tell('import-read-as-before');
/** Read as “{read}”. What you say below goes before it. */
export const importReadAsName = (told: { read: string }): string => tell('import-read-as-name', told, { read: 'text' });
/** Read as “{read}” was. What you say below goes before it. */
export const importReadAsNameWas = (told: { read: string }): string => tell('import-read-as-name-was', told, { read: 'text' });
/** Read it as “{name}” */
export const importReadItAsName = (told: { name: string }): string => tell('import-read-it-as-name', told, { name: 'text' });
/** Read it as “{name}” was */
export const importReadItAsNameWas = (told: { name: string }): string => tell('import-read-it-as-name-was', told, { name: 'text' });
/** Read otherwise than it stands */
export const importReadOtherwiseThanItStands = (): string => tell('import-read-otherwise-than-it-stands');
/** Reading… */
export const importReading = (): string => tell('import-reading');
/** Refused */
export const importRefused = (): string => tell('import-refused');
/** The refused rows of several tables go into a folder, a file for each. Nothing was saved. */
export const importRefusedFolder = (): string => tell('import-refused_folder');
/** Name a folder that is there. */
export const importRefusedFolderHint = (): string => tell('import-refused_folder-hint');
/** {1: The only row is refused. Nothing was saved. | one: The only row is refused. Nothing was saved. | other: {one: {refused} of {rows} rows is refused. Nothing was saved. | other: {refused} of {rows} rows are refused. Nothing was saved.}} */
export const importRefusedRows = (told: { refused: number; rows: number }): string => tell('import-refused_rows', told, { refused: 'number', rows: 'number' });
/** Mend them, or import the good rows and mend the others afterwards. */
export const importRefusedRowsHint = (): string => tell('import-refused_rows-hint');
/** Row, and why it is refused */
export const importRowAndWhyItIsRefused = (): string => tell('import-row-and-why-it-is-refused');
/** Rows of */
export const importRowsOf = (): string => tell('import-rows-of');
/** {create: New rows | change: Change rows | unchanged: Unchanged rows | refused: Refused rows} */
export const importRowsOfOutcome = (told: { outcome: string }): string => tell('import-rows-of-outcome', told);
/** {one: Save the {count} refused row as a file to mend | other: Save the {count} refused rows as a file to mend} */
export const importSaveTheCountRefusedRowAs = (told: { count: number }): string => tell('import-save-the-count-refused-row-as', told, { count: 'number' });
/** {one: Save the {count} refused row in a folder to mend, a file for each table | other: Save the {count} refused rows in a folder to mend, a file for each table} */
export const importSaveTheCountRefusedRowIn = (told: { count: number }): string => tell('import-save-the-count-refused-row-in', told, { count: 'number' });
/** Search these rows */
export const importSearchTheseRows = (): string => tell('import-search-these-rows');
/** See the assets */
export const importSeeTheAssets = (): string => tell('import-see-the-assets');
/** See the people */
export const importSeeThePeople = (): string => tell('import-see-the-people');
/** See the places */
export const importSeeThePlaces = (): string => tell('import-see-the-places');
/** Semicolon ; */
export const importSemicolon = (): string => tell('import-semicolon');
/** Sheet */
export const importSheet = (): string => tell('import-sheet');
/** Sheets of {name} */
export const importSheetsOfName = (told: { name: string }): string => tell('import-sheets-of-name', told, { name: 'text' });
/** Show each: {what} */
export const importShowEachWhat = (told: { what: string }): string => tell('import-show-each-what', told);
/** Show folder */
export const importShowFolder = (): string => tell('import-show-folder');
/** {byte: {size} bytes | kilobyte: {size} KB | megabyte: {size} MB | gigabyte: {size} GB} */
export const importSize = (told: { size: string; unit: string }): string => tell('import-size', told, { size: 'text' });
/** Somebody else… */
export const importSomebodyElse = (): string => tell('import-somebody-else');
/** Step {number}: {title} */
export const importStepNumberTitle = (told: { number: number; title: string }): string => tell('import-step-number-title', told, { number: 'number', title: 'text' });
/** Such as Dell warranty */
export const importSuchAsDellWarranty = (): string => tell('import-such-as-dell-warranty');
/** Tab */
export const importTab = (): string => tell('import-tab');
/** Table and line */
export const importTableAndLine = (): string => tell('import-table-and-line');
/** {table}: {said} */
export const importTableSaid = (told: { table: string; said: string }): string => tell('import-table-said', told, { table: 'text' });
/** Tables */
export const importTables = (): string => tell('import-tables');
/** Tables as text */
export const importTablesAsText = (): string => tell('import-tables-as-text');
/** Take back */
export const importTakeBack = (): string => tell('import-take-back');
/** Take back: {what} */
export const importTakeBackWhat = (told: { what: string }): string => tell('import-take-back-what', told);
/** {one: Take the {count} proposal | other: Take the {count} proposals} */
export const importTakeTheCountProposal = (told: { count: number }): string => tell('import-take-the-count-proposal', told, { count: 'number' });
/** Take what is proposed for words */
export const importTakeWhatIsProposedForWords = (): string => tell('import-take-what-is-proposed-for-words');
/** {one: {taken} column taken in, {left} left out. | other: {taken} columns taken in, {left} left out.} */
export const importTakenColumnTakenInLeftOut = (told: { taken: number; left: number }): string => tell('import-taken-column-taken-in-left-out', told, { taken: 'number', left: 'number' });
/** Taken in this order, as one action: what others name comes first. Choose one to see how it is read. */
export const importTakenInThisOrderAsOne = (): string => tell('import-taken-in-this-order-as-one');
/** {one: {taken} of {count} column | other: {taken} of {count} columns} */
export const importTakenOfCountColumn = (told: { taken: number; count: number }): string => tell('import-taken-of-count-column', told, { taken: 'number', count: 'number' });
/** The bytes of the file prove it. */
export const importTheBytesOfTheFileProve = (): string => tell('import-the-bytes-of-the-file-prove');
/** The cell that is wrong */
export const importTheCellThatIsWrong = (): string => tell('import-the-cell-that-is-wrong');
/** The first line holds values already: no line names the columns. */
export const importTheFirstLineHoldsValuesAlready = (): string => tell('import-the-first-line-holds-values-already');
/** The first of {count} that has rows. Tick others above. */
export const importTheFirstOfCountThatHas = (told: { count: number }): string => tell('import-the-first-of-count-that-has', told, { count: 'number' });
/** {one: The headings once more, skipped | other: The headings {count} times more, skipped} */
export const importTheHeadingsCountTimesMoreSkipped = (told: { count: number }): string => tell('import-the-headings-count-times-more-skipped', told, { count: 'number' });
/** The likeliest by its letters. */
export const importTheLikeliestByItsLetters = (): string => tell('import-the-likeliest-by-its-letters');
/** The only one of this workbook. */
export const importTheOnlyOneOfThisWorkbook = (): string => tell('import-the-only-one-of-this-workbook');
/** The other one */
export const importTheOtherOne = (): string => tell('import-the-other-one');
/** The register is as it was before this import. */
export const importTheRegisterIsAsItWas = (): string => tell('import-the-register-is-as-it-was');
/** The register says the same already. */
export const importTheRegisterSaysTheSame = (): string => tell('import-the-register-says-the-same');
/** The register says the same already: there is nothing to import. */
export const importTheRegisterSaysTheSameAlready = (): string => tell('import-the-register-says-the-same-already');
/** Try again to see what becomes of the rows. */
export const importTryAgainToSeeWhatBecomes = (): string => tell('import-try-again-to-see-what-becomes');
/** Try again without saving */
export const importTryAgainWithoutSaving = (): string => tell('import-try-again-without-saving');
/** Try it without saving */
export const importTryItWithoutSaving = (): string => tell('import-try-it-without-saving');
/** Trying every row, saving none */
export const importTryingEveryRowSavingNone = (): string => tell('import-trying-every-row-saving-none');
/** Turkish (Windows-1254) */
export const importTurkishWindows1254 = (): string => tell('import-turkish-windows-1254');
/** Unchanged */
export const importUnchanged = (): string => tell('import-unchanged');
/** Undo this import */
export const importUndoThisImport = (): string => tell('import-undo-this-import');
/** Unicode (UTF-16 BE) */
export const importUnicodeUtf16Be = (): string => tell('import-unicode-utf-16-be');
/** Unicode (UTF-16 LE) */
export const importUnicodeUtf16Le = (): string => tell('import-unicode-utf-16-le');
/** Unicode (UTF-8) */
export const importUnicodeUtf8 = (): string => tell('import-unicode-utf-8');
/** Vertical bar | */
export const importVerticalBar = (): string => tell('import-vertical-bar');
/** Western (DOS 850) */
export const importWesternDos850 = (): string => tell('import-western-dos-850');
/** Western (ISO 8859-15) */
export const importWesternIso885915 = (): string => tell('import-western-iso-8859-15');
/** Western (Macintosh) */
export const importWesternMacintosh = (): string => tell('import-western-macintosh');
/** Western (Windows-1252) */
export const importWesternWindows1252 = (): string => tell('import-western-windows-1252');
/** What becomes of the rows */
export const importWhatBecomesOfTheRows = (): string => tell('import-what-becomes-of-the-rows');
/** What changes */
export const importWhatChanges = (): string => tell('import-what-changes');
/** {one: {what} comes with the rows | other: {what} come with the rows} */
export const importWhatComesWithTheRows = (told: { count: number; what: ListOf }): string => tell('import-what-comes-with-the-rows', told, { count: 'number', what: 'list' });
/** {one: {one: {what} comes with the rows, and {more} cell more has words too many to list | other: {what} comes with the rows, and {more} cells more have words too many to list} | other: {one: {what} come with the rows, and {more} cell more has words too many to list | other: {what} come with the rows, and {more} cells more have words too many to list}} */
export const importWhatComesWithTheRowsAndMore = (told: { count: number; what: ListOf; more: number }): string => tell('import-what-comes-with-the-rows-and-more', told, { count: 'number', what: 'list', more: 'number' });
/** What each means, once for the whole file. Nothing is taken before you say it. */
export const importWhatEachMeansOnceForThe = (): string => tell('import-what-each-means-once-for-the');
/** What each means, once for the whole file. Of what is left as new, something new is made. */
export const importWhatEachMeansOnceOfWhatIsLeft = (): string => tell('import-what-each-means-once-of-what-is-left');
/** What is said of it */
export const importWhatIsSaidOfIt = (): string => tell('import-what-is-said-of-it');
/** What it is */
export const importWhatItIs = (): string => tell('import-what-it-is');
/** What others name is taken first: places, people and models before assets. */
export const importWhatOthersNameIsTakenFirst = (): string => tell('import-what-others-name-is-taken-first');
/** What stands above them is skipped. */
export const importWhatStandsAboveThemIsSkipped = (): string => tell('import-what-stands-above-them-is-skipped');
/** {sentence}. */
export const importWhatWasDone = (told: { sentence: string }): string => tell('import-what-was-done', told);
/** What was said of the file changed. */
export const importWhatWasSaidOfTheFile = (): string => tell('import-what-was-said-of-the-file');
/** What “{word}” means */
export const importWhatWordMeans = (told: { word: string }): string => tell('import-what-word-means', told, { word: 'text' });
/** Who “{word}” is */
export const importWhoWordIs = (told: { word: string }): string => tell('import-who-word-is', told, { word: 'text' });
/** With it came {with}. */
export const importWithItCame = (told: { with: ListOf }): string => tell('import-with-it-came', told, { with: 'list' });
/** {one: “{word}”, {count} cell from line {line} on | other: “{word}”, {count} cells from line {line} on} */
export const importWordCountCellFromLine = (told: { word: string; count: number; line: number }): string => tell('import-word-count-cell-from-line', told, { word: 'text', count: 'number', line: 'number' });
/** {one: “{word}” → empty, {count} cell from line {line} on | other: “{word}” → empty, {count} cells from line {line} on} */
export const importWordReadAsEmptyCountCell = (told: { word: string; count: number; line: number }): string => tell('import-word-read-as-empty-count-cell', told, { word: 'text', count: 'number', line: 'number' });
/** {one: “{word}” → “{read}”, {count} cell from line {line} on | other: “{word}” → “{read}”, {count} cells from line {line} on} */
export const importWordReadCountCellFromLine = (told: { word: string; read: string; count: number; line: number }): string => tell('import-word-read-count-cell-from-line', told, { word: 'text', read: 'text', count: 'number', line: 'number' });
/** Words to explain */
export const importWordsToExplain = (): string => tell('import-words-to-explain');
/** Words to explain in {label} */
export const importWordsToExplainInLabel = (told: { label: string }): string => tell('import-words-to-explain-in-label', told, { label: 'text' });
/** Year first */
export const importYearFirst = (): string => tell('import-year-first');
/** Standard input could not be read: {reason}. */
export const inputUnreadable = (told: { reason: string }): string => tell('input-unreadable', told, { reason: 'text' });
/** A camera with its lens and bag, a laptop and two monitors for who is new: what goes out together is gathered by one scan, and nothing of it is forgotten when it comes back. */
export const kitACameraWithItsLensAnd = (): string => tell('kit-a-camera-with-its-lens-and');
/** A model */
export const kitAModel = (): string => tell('kit-a-model');
/** Add a thing */
export const kitAddAThing = (): string => tell('kit-add-a-thing');
/** Add any of a model */
export const kitAddAnyOfAModel = (): string => tell('kit-add-any-of-a-model');
/** Always included. */
export const kitAlwaysIncluded = (): string => tell('kit-always-included');
/** {one: “{text}” matches {count} kit. Nothing was done. | other: “{text}” matches {count} kits. Nothing was done.} */
export const kitAmbiguous = (told: { text: string; count: number }): string => tell('kit-ambiguous', told, { text: 'text', count: 'number' });
/** Any */
export const kitAny = (): string => tell('kit-any');
/** Any bar code on the bag: scan it here; or make one up and print its label. One scan then gathers the kit. */
export const kitAnyBarCodeOnTheBag = (): string => tell('kit-any-bar-code-on-the-bag');
/** Any unit; scan the one you hand out. */
export const kitAnyUnit = (): string => tell('kit-any-unit');
/** Back to the assets */
export const kitBackToTheAssets = (): string => tell('kit-back-to-the-assets');
/** Camera bag, New starter… */
export const kitCameraBagNewStarter = (): string => tell('kit-camera-bag-new-starter');
/** A code needs at least one letter or digit. Nothing was saved. */
export const kitCode = (): string => tell('kit-code');
/** {code} is {what} already. Nothing was saved. */
export const kitCodeTaken = (told: { code: string; what: string }): string => tell('kit-code_taken', told, { code: 'text', what: 'text' });
/** {one: {count} kit | other: {count} kits} */
export const kitCountKit = (told: { count: number }): string => tell('kit-count-kit', told, { count: 'number' });
/** {count} × {name} */
export const kitCountOfModel = (told: { count: number; name: string }): string => tell('kit-count-of-model', told, { count: 'number', name: 'text' });
/** A kit needs something in it. Nothing was saved. */
export const kitEmpty = (): string => tell('kit-empty');
/** How many? */
export const kitHowMany = (): string => tell('kit-how-many');
/** How many {name} */
export const kitHowManyName = (told: { name: string }): string => tell('kit-how-many-name', told, { name: 'text' });
/** Label for {name} */
export const kitLabelForName = (told: { name: string }): string => tell('kit-label-for-name', told, { name: 'text' });
/** {name} has no code to print: edit it to give it one */
export const kitNameHasNoCodeToPrint = (told: { name: string }): string => tell('kit-name-has-no-code-to-print', told, { name: 'text' });
/** Name or code */
export const kitNameOrCode = (): string => tell('kit-name-or-code');
/** {name} to the Desk */
export const kitNameToTheDesk = (told: { name: string }): string => tell('kit-name-to-the-desk', told, { name: 'text' });
/** There is a kit {name} already. Nothing was saved. */
export const kitNameTaken = (told: { name: string }): string => tell('kit-name_taken', told, { name: 'text' });
/** New kit */
export const kitNewKit = (): string => tell('kit-new-kit');
/** No kit has “{search}” in its name or code. */
export const kitNoKitHasSearchInIts = (told: { search: string }): string => tell('kit-no-kit-has-search-in-its', told, { search: 'text' });
/** No kit matches */
export const kitNoKitMatches = (): string => tell('kit-no-kit-matches');
/** No kits yet */
export const kitNoKitsYet = (): string => tell('kit-no-kits-yet');
/** The kit {name} has no code that could be printed. Nothing was printed. */
export const kitNoCode = (told: { name: string }): string => tell('kit-no_code', told, { name: 'text' });
/** Give the kit a code first. */
export const kitNoCodeHint = (): string => tell('kit-no_code-hint');
/** A kit needs a name. Nothing was saved. */
export const kitNoName = (): string => tell('kit-no_name');
/** Put something into the kit first. */
export const kitPutSomethingIntoTheKitFirst = (): string => tell('kit-put-something-into-the-kit-first');
/** Put the first kit together */
export const kitPutTheFirstKitTogether = (): string => tell('kit-put-the-first-kit-together');
/** Remove the kit */
export const kitRemoveTheKit = (): string => tell('kit-remove-the-kit');
/** Scan its things, one after another: they are added below. */
export const kitScanItsThingsOneAfterAnother = (): string => tell('kit-scan-its-things-one-after-another');
/** Search the kits */
export const kitSearchTheKits = (): string => tell('kit-search-the-kits');
/** Show all kits */
export const kitShowAllKits = (): string => tell('kit-show-all-kits');
/** Show more */
export const kitShowMore = (): string => tell('kit-show-more');
/** {one: {shown} of {total} are shown. | other: {shown} of {total} are shown.} */
export const kitShownOfTotal = (told: { shown: number; total: number }): string => tell('kit-shown-of-total', told, { shown: 'number', total: 'number' });
/** {one: {shown} of {total} are shown; search for the others. | other: {shown} of {total} are shown; search for the others.} */
export const kitShownOfTotalSearch = (told: { shown: number; total: number }): string => tell('kit-shown-of-total-search', told, { shown: 'number', total: 'number' });
/** Take {name} out */
export const kitTakeNameOut = (told: { name: string }): string => tell('kit-take-name-out', told, { name: 'text' });
/** Take {tag} out */
export const kitTakeTagOut = (told: { tag: string }): string => tell('kit-take-tag-out', told, { tag: 'text' });
/** To the Desk */
export const kitToTheDesk = (): string => tell('kit-to-the-desk');
/** A kit has at most {most} lines. Nothing was saved. */
export const kitTooLarge = (told: { most: number }): string => tell('kit-too_large', told, { most: 'number' });
/** A kit has at most {most} of one model. Nothing was saved. */
export const kitTooLargeModel = (told: { most: number }): string => tell('kit-too_large-model', told, { most: 'number' });
/** {code: The code of a kit is at most {most} characters long. Nothing was saved. | name: The name of a kit is at most {most} characters long. Nothing was saved.} */
export const kitTooLong = (told: { field: string; most: number }): string => tell('kit-too_long', told, { most: 'number' });
/** A note is at most {most} characters long. Nothing was saved. */
export const kitTooLongNote = (told: { most: number }): string => tell('kit-too_long-note', told, { most: 'number' });
/** There is no kit “{named}” on the register. */
export const kitUnknown = (told: { named: string }): string => tell('kit-unknown', told, { named: 'text' });
/** {one: What is in the kit: {count} line | other: What is in the kit: {count} lines} */
export const kitWhatIsInTheKitCount = (told: { count: number }): string => tell('kit-what-is-in-the-kit-count', told, { count: 'number' });
/** A kit with a code on its bag is gathered by one scan. */
export const labelAKitWithACodeOn = (): string => tell('label-a-kit-with-a-code-on');
/** A person with a badge is scanned to say who takes things. */
export const labelAPersonWithABadgeIs = (): string => tell('label-a-person-with-a-badge-is');
/** A place with a code at its door is scanned to say where things go. */
export const labelAPlaceWithACodeAt = (): string => tell('label-a-place-with-a-code-at');
/** A position from 1 to {last}. */
export const labelAPositionFrom1ToLast = (told: { last: number }): string => tell('label-a-position-from-1-to-last', told, { last: 'number' });
/** A sheet that is free from {start} */
export const labelASheetThatIsFreeFrom = (told: { start: number }): string => tell('label-a-sheet-that-is-free-from', told, { start: 'number' });
/** {about} ({keys}) */
export const labelAboutKeys = (told: { about: string; keys: string }): string => tell('label-about-keys', told, { keys: 'text' });
/** Add an asset */
export const labelAddAnAsset = (): string => tell('label-add-an-asset');
/** Add people */
export const labelAddPeople = (): string => tell('label-add-people');
/** Add places */
export const labelAddPlaces = (): string => tell('label-add-places');
/** All {count} assigned */
export const labelAllCountAssigned = (told: { count: number }): string => tell('label-all-count-assigned', told, { count: 'number' });
/** All {count} assigned, {printed} printed */
export const labelAllCountAssignedSomePrinted = (told: { count: number; printed: number }): string => tell('label-all-count-assigned-some-printed', told, { count: 'number', printed: 'number' });
/** All {count} had a label before. Why again? */
export const labelAllHadOneWhyAgain = (told: { count: number }): string => tell('label-all-had-one-why-again', told, { count: 'number' });
/** also {names} */
export const labelAlsoCalled = (told: { names: ListOf }): string => tell('label-also-called', told, { names: 'list' });
/** As picked */
export const labelAsPicked = (): string => tell('label-as-picked');
/** As ticked */
export const labelAsTicked = (): string => tell('label-as-ticked');
/** Assets that get a label */
export const labelAssetsThatGetALabel = (): string => tell('label-assets-that-get-a-label');
/** Badges for people */
export const labelBadgesForPeople = (): string => tell('label-badges-for-people');
/** By badge */
export const labelByBadge = (): string => tell('label-by-badge');
/** By category */
export const labelByCategory = (): string => tell('label-by-category');
/** By code */
export const labelByCode = (): string => tell('label-by-code');
/** By model */
export const labelByModel = (): string => tell('label-by-model');
/** By name */
export const labelByName = (): string => tell('label-by-name');
/** By place */
export const labelByPlace = (): string => tell('label-by-place');
/** By tag */
export const labelByTag = (): string => tell('label-by-tag');
/** Calibrated: {sentence} */
export const labelCalibratedSentence = (told: { sentence: string }): string => tell('label-calibrated-sentence', told, { sentence: 'text' });
/** Cancelled. Nothing was printed. */
export const labelCancelledNothingWasPrinted = (): string => tell('label-cancelled-nothing-was-printed');
/** Changed */
export const labelChanged = (): string => tell('label-changed');
/** {heard} {sentence} */
export const labelCheckSaid = (told: { verdict: string; sentence: string }): Parts => parts('label-check-said', told);
/** Choose a printer first, or save a PDF. */
export const labelChooseAPrinterFirstOrSave = (): string => tell('label-choose-a-printer-first-or-save');
/** Choose one to print from here. {link} */
export const labelChooseOneToPrintFromHere = (): Parts => parts('label-choose-one-to-print-from-here');
/** Commands */
export const labelCommands = (): string => tell('label-commands');
/** Choose 1 to {most} copies of each label. Nothing was printed. */
export const labelCopies = (told: { most: number }): string => tell('label-copies', told, { most: 'number' });
/** {one: {count} file, numbered, beside {name} | other: {count} files, numbered, beside {name}} */
export const labelCountFileNumberedBesideName = (told: { count: number; name: string }): string => tell('label-count-file-numbered-beside-name', told, { count: 'number', name: 'text' });
/** {one: {count} label saved | other: {count} labels saved} */
export const labelCountLabelSaved = (told: { count: number }): string => tell('label-count-label-saved', told, { count: 'number' });
/** {one: {count} label sent to the printer | other: {count} labels sent to the printer} */
export const labelCountLabelSentToThePrinter = (told: { count: number }): string => tell('label-count-label-sent-to-the-printer', told, { count: 'number' });
/** {one: {count} more sheet like these | other: {count} more sheets like these} */
export const labelCountMoreSheetLikeThese = (told: { count: number }): string => tell('label-count-more-sheet-like-these', told, { count: 'number' });
/** {chosen} {all} {heard} */
export const labelCountOfTotalGetALabel = (told: { count: number; total: number }): Parts => parts('label-count-of-total-get-a-label', told, { count: 'number', total: 'number' });
/** {one: {count} sheet | other: {count} sheets} */
export const labelCountSheet = (told: { count: number }): string => tell('label-count-sheet', told, { count: 'number' });
/** Damaged */
export const labelDamaged = (): string => tell('label-damaged');
/** {one: It did not come out: send from label {next} | other: They did not come out: send from label {next}} */
export const labelDidNotComeOut = (told: { count: number; next: number }): string => tell('label-did-not-come-out', told, { count: 'number', next: 'number' });
/** {one: It did not come out: send from label {next} on {printer} | other: They did not come out: send from label {next} on {printer}} */
export const labelDidNotComeOutOnPrinter = (told: { count: number; next: number; printer: string }): string => tell('label-did-not-come-out-on-printer', told, { count: 'number', next: 'number', printer: 'text' });
/** Discard {called} */
export const labelDiscardCalled = (told: { called: string }): string => tell('label-discard-called', told, { called: 'text' });
/** Discard the one without a name */
export const labelDiscardTheOneWithoutAName = (): string => tell('label-discard-the-one-without-a-name');
/** Enter a valid number of copies. */
export const labelEnterAValidNumberOfCopies = (): string => tell('label-enter-a-valid-number-of-copies');
/** Erased */
export const labelErased = (): string => tell('label-erased');
/** Erased person */
export const labelErasedPerson = (): string => tell('label-erased-person');
/** Everything has a label */
export const labelEverythingHasALabel = (): string => tell('label-everything-has-a-label');
/** Labels are written to a file that ends in .pdf, .png or .zpl. Nothing was printed. */
export const labelFileKind = (): string => tell('label-file_kind');
/** Fill one sheet */
export const labelFillOneSheet = (): string => tell('label-fill-one-sheet');
/** Find a format */
export const labelFindAFormat = (): string => tell('label-find-a-format');
/** {first} – {last} */
export const labelFirstLast = (told: { first: string; last: string }): string => tell('label-first-last', told, { first: 'text', last: 'text' });
/** Fit */
export const labelFit = (): string => tell('label-fit');
/** Format: {title}, {purpose}, {size}, {paper} */
export const labelFormatWithPurpose = (told: { title: string; purpose: string; size: string; paper: string }): string => tell('label-format-with-purpose', told, { title: 'text', purpose: 'text', size: 'text' });
/** Format: {title}, {size}, {paper} */
export const labelFormatWithoutPurpose = (told: { title: string; size: string; paper: string }): string => tell('label-format-without-purpose', told, { title: 'text', size: 'text' });
/** {one: {free} of {count} tag free | other: {free} of {count} tags free} */
export const labelFreeOfCountTagFree = (told: { free: number; count: number }): string => tell('label-free-of-count-tag-free', told, { free: 'number', count: 'number' });
/** {one: {free} of {count} tag free, {printed} printed | other: {free} of {count} tags free, {printed} printed} */
export const labelFreeOfCountTagFreeSomePrinted = (told: { free: number; count: number; printed: number }): string => tell('label-free-of-count-tag-free-some-printed', told, { free: 'number', count: 'number', printed: 'number' });
/** Free tags of which block */
export const labelFreeTagsOfWhichBlock = (): string => tell('label-free-tags-of-which-block');
/** Go on with {called} */
export const labelGoOnWithCalled = (told: { called: string }): string => tell('label-go-on-with-called', told, { called: 'text' });
/** Go on with the one without a name */
export const labelGoOnWithTheOneWithoutAName = (): string => tell('label-go-on-with-the-one-without-a-name');
/** How many of each? */
export const labelHowManyOfEach = (): string => tell('label-how-many-of-each');
/** How they are printed */
export const labelHowTheyArePrinted = (): string => tell('label-how-they-are-printed');
/** In your words */
export const labelInYourWords = (): string => tell('label-in-your-words');
/** It had a label before. Why again? */
export const labelItHadOneWhyAgain = (): string => tell('label-it-had-one-why-again');
/** Journal */
export const labelJournal = (): string => tell('label-journal');
/** Label {page} as it will be printed */
export const labelLabelAsItWillBePrinted = (told: { page: number }): string => tell('label-label-as-it-will-be-printed', told, { page: 'number' });
/** “{label}” is for the Desk. */
export const labelLabelIsForTheDesk = (told: { label: string }): string => tell('label-label-is-for-the-desk', told, { label: 'text' });
/** Labels for kits */
export const labelLabelsForKits = (): string => tell('label-labels-for-kits');
/** Labels for places */
export const labelLabelsForPlaces = (): string => tell('label-labels-for-places');
/** Labels for those that need one */
export const labelLabelsForThoseThatNeedOne = (): string => tell('label-labels-for-those-that-need-one');
/** Labels for what you pick */
export const labelLabelsForWhatYouPick = (): string => tell('label-labels-for-what-you-pick');
/** Labels {format} {today}.{kind} */
export const labelLabelsFormatTodayKind = (told: { format: string; today: string; kind: string }): string => tell('label-labels-format-today-kind', told, { format: 'text', today: 'text', kind: 'text' });
/** Labels of the roll */
export const labelLabelsOfTheRoll = (): string => tell('label-labels-of-the-roll');
/** Labels on the roll */
export const labelLabelsOnTheRoll = (): string => tell('label-labels-on-the-roll');
/** Labels printed */
export const labelLabelsPrinted = (): string => tell('label-labels-printed');
/** Labels saved */
export const labelLabelsSaved = (): string => tell('label-labels-saved');
/** Leave it to the journal */
export const labelLeaveItToTheJournal = (): string => tell('label-leave-it-to-the-journal');
/** Left out: {names} */
export const labelLeftOut = (told: { names: ListOf }): string => tell('label-left-out', told, { names: 'list' });
/** Load the sheet that is free from position {start}. */
export const labelLoadTheSheetThatIsFree = (told: { start: number }): string => tell('label-load-the-sheet-that-is-free', told, { start: 'number' });
/** {loaded} is what this printer is set up with. */
export const labelLoadedIsWhatThisPrinterIs = (told: { loaded: string }): string => tell('label-loaded-is-what-this-printer-is', told, { loaded: 'text' });
/** Lost */
export const labelLost = (): string => tell('label-lost');
/** May have printed: check the printer */
export const labelMayHavePrintedCheckThePrinter = (): string => tell('label-may-have-printed-check-the-printer');
/** Name, code or notes… */
export const labelNameCodeOrNotes = (): string => tell('label-name-code-or-notes');
/** Name, department, badge… */
export const labelNameDepartmentBadge = (): string => tell('label-name-department-badge');
/** {name} (erased) */
export const labelNameErased = (told: { name: string }): string => tell('label-name-erased', told, { name: 'text' });
/** {name} gets a badge */
export const labelNameGetsABadge = (told: { name: string }): string => tell('label-name-gets-a-badge', told, { name: 'text' });
/** {name} gets a label */
export const labelNameGetsALabel = (told: { name: string }): string => tell('label-name-gets-a-label', told, { name: 'text' });
/** {name} has no badge to print */
export const labelNameHasNoBadgeToPrint = (told: { name: string }): string => tell('label-name-has-no-badge-to-print', told, { name: 'text' });
/** {name} has no code to print */
export const labelNameHasNoCodeToPrint = (told: { name: string }): string => tell('label-name-has-no-code-to-print', told, { name: 'text' });
/** {name} (no badge) */
export const labelNameNoBadge = (told: { name: string }): string => tell('label-name-no-badge', told, { name: 'text' });
/** {name} (no code) */
export const labelNameNoCode = (told: { name: string }): string => tell('label-name-no-code', told, { name: 'text' });
/** Name or code… */
export const labelNameOrCode = (): string => tell('label-name-or-code');
/** {name} prints labels off a roll: choose the roll that is in it. */
export const labelNamePrintsLabelsOffARoll = (told: { name: string }): string => tell('label-name-prints-labels-off-a-roll', told, { name: 'text' });
/** {name} removed */
export const labelNameRemoved = (told: { name: string }): string => tell('label-name-removed', told, { name: 'text' });
/** Narrow the queue */
export const labelNarrowTheQueue = (): string => tell('label-narrow-the-queue');
/** Need one */
export const labelNeedOne = (): string => tell('label-need-one');
/** New assets queue up here. To print a label once more, pick the asset. */
export const labelNewAssetsQueueUpHereTo = (): string => tell('label-new-assets-queue-up-here-to');
/** new sheet */
export const labelNewSheet = (): string => tell('label-new-sheet');
/** New sheet */
export const labelNewSheet2 = (): string => tell('label-new-sheet-2');
/** Newest first */
export const labelNewestFirst = (): string => tell('label-newest-first');
/** Next free position */
export const labelNextFreePosition = (): string => tell('label-next-free-position');
/** No badge */
export const labelNoBadge = (): string => tell('label-no-badge');
/** No code */
export const labelNoCode = (): string => tell('label-no-code');
/** No format is called that */
export const labelNoFormatIsCalledThat = (): string => tell('label-no-format-is-called-that');
/** No name yet */
export const labelNoNameYet = (): string => tell('label-no-name-yet');
/** No places yet */
export const labelNoPlacesYet = (): string => tell('label-no-places-yet');
/** No printer is known. {link} to print from here, or save a PDF and print that. */
export const labelNoPrinterIsKnown = (): Parts => parts('label-no-printer-is-known');
/** No tags are set aside */
export const labelNoTagsAreSetAside = (): string => tell('label-no-tags-are-set-aside');
/** This job has no page {page}. */
export const labelNoSuchPage = (told: { page: number }): string => tell('label-no_such_page', told, { page: 'number' });
/** Nobody yet */
export const labelNobodyYet = (): string => tell('label-nobody-yet');
/** {people: None of the people fits “{search}”. | kits: None of the kits fits “{search}”. | places: None of the places fits “{search}”.} */
export const labelNoneOfThemFitsSearch = (told: { of: string; search: string }): string => tell('label-none-of-them-fits-search', told, { search: 'text' });
/** None of those need a label */
export const labelNoneOfThoseNeedALabel = (): string => tell('label-none-of-those-need-a-label');
/** None: save a file */
export const labelNoneSaveAFile = (): string => tell('label-none-save-a-file');
/** Nothing is chosen that could get a label, so nothing was printed. */
export const labelNoneChosen = (): string => tell('label-none_chosen');
/** Not as it is: see the check, or untick what it names. */
export const labelNotAsItIsSeeThe = (): string => tell('label-not-as-it-is-see-the');
/** Not calibrated for this format. {link} */
export const labelNotCalibratedForThisFormat = (): Parts => parts('label-not-calibrated-for-this-format');
/** Not on the register: {names} */
export const labelNotOnTheRegister = (told: { names: ListOf }): string => tell('label-not-on-the-register', told, { names: 'list' });
/** Not saved yet */
export const labelNotSavedYet = (): string => tell('label-not-saved-yet');
/** Not sent */
export const labelNotSent = (): string => tell('label-not-sent');
/** {printer} prints on rolls; {format} is a sheet. Nothing was printed. */
export const labelNotARoll = (told: { printer: string; format: string }): string => tell('label-not_a_roll', told, { printer: 'text', format: 'text' });
/** Choose the roll that is in it, or print the sheet on a printer for pages. */
export const labelNotARollHint = (): string => tell('label-not_a_roll-hint');
/** {reason} Nothing was printed. */
export const labelNotPrintable = (told: { reason: string }): string => tell('label-not_printable', told, { reason: 'text' });
/** Choose another format or design; or say why it is to be printed all the same. */
export const labelNotPrintableHint = (): string => tell('label-not_printable-hint');
/** Change what is printed, or choose another format. */
export const labelNotPrintableImpossible = (): string => tell('label-not_printable-impossible');
/** Nothing fits */
export const labelNothingFits = (): string => tell('label-nothing-fits');
/** Nothing in the queue fits “{search}”. */
export const labelNothingInTheQueueFitsSearch = (told: { search: string }): string => tell('label-nothing-in-the-queue-fits-search', told, { search: 'text' });
/** Nothing is chosen that gets a label. */
export const labelNothingIsChosenThatGetsA = (): string => tell('label-nothing-is-chosen-that-gets-a');
/** Nothing picked */
export const labelNothingPicked = (): string => tell('label-nothing-picked');
/** Number, maker, size or purpose… */
export const labelNumberMakerSizeOrPurpose = (): string => tell('label-number-maker-size-or-purpose');
/** of {last}, row {row}, column {column} */
export const labelOfLastRowColumn = (told: { last: number; row: number; column: number }): string => tell('label-of-last-row-column', told, { last: 'number', row: 'number', column: 'number' });
/** Oldest first */
export const labelOldestFirst = (): string => tell('label-oldest-first');
/** one by one on a roll */
export const labelOneByOneOnARoll = (): string => tell('label-one-by-one-on-a-roll');
/** One label after the other */
export const labelOneLabelAfterTheOther = (): string => tell('label-one-label-after-the-other');
/** Onto the sheet that was free from position {start}. */
export const labelOntoTheSheetThatWasFree = (told: { start: number }): string => tell('label-onto-the-sheet-that-was-free', told, { start: 'number' });
/** Open in viewer… */
export const labelOpenInViewer = (): string => tell('label-open-in-viewer');
/** Or later, from the {link}. */
export const labelOrLaterFromTheJournal = (): Parts => parts('label-or-later-from-the-journal');
/** {newest: Order on paper: newest first | oldest: Order on paper: oldest first | tag: Order on paper: by tag | place: Order on paper: by place | model: Order on paper: by model | code: Order on paper: by code | name: Order on paper: by name | badge: Order on paper: by badge | ticked: Order on paper: as ticked | chosen: Order on paper: as picked} */
export const labelOrderOnPaper = (told: { order: string }): string => tell('label-order-on-paper', told);
/** Other */
export const labelOther = (): string => tell('label-other');
/** Other ways */
export const labelOtherWays = (): string => tell('label-other-ways');
/** own */
export const labelOwn = (): string => tell('label-own');
/** Page {page} as it will be printed */
export const labelPageAsItWillBePrinted = (told: { page: number }): string => tell('label-page-as-it-will-be-printed', told, { page: 'number' });
/** {page_name}, {page_width} × {page_height} mm */
export const labelPageNamePageWidthPageHeightMm = (told: { page_name: string; page_width: number; page_height: number }): string => tell('label-page_name-page_width-page_height-mm', told, { page_name: 'text', page_width: 'number', page_height: 'number' });
/** Pages */
export const labelPages = (): string => tell('label-pages');
/** Paper */
export const labelPaper = (): string => tell('label-paper');
/** Parts of Labels */
export const labelPartsOfLabels = (): string => tell('label-parts-of-labels');
/** {path} gets a label */
export const labelPathGetsALabel = (told: { path: string }): string => tell('label-path-gets-a-label', told, { path: 'text' });
/** {path} has no code to print */
export const labelPathHasNoCodeToPrint = (told: { path: string }): string => tell('label-path-has-no-code-to-print', told, { path: 'text' });
/** Pick assets */
export const labelPickAssets = (): string => tell('label-pick-assets');
/** Picked */
export const labelPicked = (): string => tell('label-picked');
/** Pictures (PNG) */
export const labelPicturesPng = (): string => tell('label-pictures-png');
/** Position of the first label */
export const labelPositionOfTheFirstLabel = (): string => tell('label-position-of-the-first-label');
/** Position {position}, row {row}, column {column} */
export const labelPositionRowColumn = (told: { position: number; row: number; column: number }): string => tell('label-position-row-column', told, { position: 'number', row: 'number', column: 'number' });
/** {positions} on {page_name} */
export const labelPositionsOnPageName = (told: { positions: number; page_name: string }): string => tell('label-positions-on-page_name', told, { positions: 'number', page_name: 'text' });
/** Print */
export const labelPrint = (): string => tell('label-print');
/** Print anyway… */
export const labelPrintAnyway = (): string => tell('label-print-anyway');
/** {print} (“actual size”), never “fit to page”: else the labels drift off their positions. */
export const labelPrintAt100OrTheyDrift = (): Parts => parts('label-print-at-100-or-they-drift');
/** Print check */
export const labelPrintCheck = (): string => tell('label-print-check');
/** Printer */
export const labelPrinter = (): string => tell('label-printer');
/** Printer file (ZPL) */
export const labelPrinterFileZpl = (): string => tell('label-printer-file-zpl');
/** Printers and their calibration */
export const labelPrintersAndTheirCalibration = (): string => tell('label-printers-and-their-calibration');
/** Printing stopped */
export const labelPrintingStopped = (): string => tell('label-printing-stopped');
/** Put kits together */
export const labelPutKitsTogether = (): string => tell('label-put-kits-together');
/** Rather not */
export const labelRatherNot = (): string => tell('label-rather-not');
/** Save as PDF */
export const labelSaveAsPdf = (): string => tell('label-save-as-pdf');
/** Save as PDF and open it */
export const labelSaveAsPdfAndOpenIt = (): string => tell('label-save-as-pdf-and-open-it');
/** Save as PNG… */
export const labelSaveAsPng = (): string => tell('label-save-as-png');
/** Save as PNG */
export const labelSaveAsPng2 = (): string => tell('label-save-as-png-2');
/** Save as ZPL… */
export const labelSaveAsZpl = (): string => tell('label-save-as-zpl');
/** Save as ZPL */
export const labelSaveAsZpl2 = (): string => tell('label-save-as-zpl-2');
/** Say where to start */
export const labelSayWhereToStart = (): string => tell('label-say-where-to-start');
/** Scan or search to add… */
export const labelScanOrSearchToAdd = (): string => tell('label-scan-or-search-to-add');
/** Scan tags, search above, or choose rows in Assets and press Label. */
export const labelScanTagsSearchAboveOrChoose = (): string => tell('label-scan-tags-search-above-or-choose');
/** Scanned, they do what the keys do: no hand leaves the scanner. */
export const labelScannedTheyDoWhatTheKeys = (): string => tell('label-scanned-they-do-what-the-keys');
/** Search the list */
export const labelSearchTheList = (): string => tell('label-search-the-list');
/** {people: Search people | kits: Search kits | places: Search places} */
export const labelSearchThem = (told: { of: string }): string => tell('label-search-them', told);
/** Send the rest from label {next} */
export const labelSendTheRestFromNext = (told: { next: number }): string => tell('label-send-the-rest-from-next', told, { next: 'number' });
/** Send the rest from label {next} on {printer} */
export const labelSendTheRestFromNextOnPrinter = (told: { next: number; printer: string }): string => tell('label-send-the-rest-from-next-on-printer', told, { next: 'number', printer: 'text' });
/** {sent} of {labels} */
export const labelSentOfLabels = (told: { sent: number; labels: number }): string => tell('label-sent-of-labels', told, { sent: 'number', labels: 'number' });
/** Sheet {count} of {pages} */
export const labelSheetCountOfPages = (told: { count: number; pages: number }): string => tell('label-sheet-count-of-pages', told, { count: 'number', pages: 'number' });
/** Sheet in the tray: free from {tray} */
export const labelSheetInTheTrayFreeFrom = (told: { tray: number }): string => tell('label-sheet-in-the-tray-free-from', told, { tray: 'number' });
/** Sheets and rolls */
export const labelSheetsAndRolls = (): string => tell('label-sheets-and-rolls');
/** Show all */
export const labelShowAll = (): string => tell('label-show-all');
/** Show the whole queue */
export const labelShowTheWholeQueue = (): string => tell('label-show-the-whole-queue');
/** {size}, {paper} */
export const labelSizeAndPaper = (told: { size: string; paper: string }): string => tell('label-size-and-paper', told, { size: 'text' });
/** Size of the pages */
export const labelSizeOfThePages = (): string => tell('label-size-of-the-pages');
/** {size}, one after the other */
export const labelSizeOneAfterTheOther = (told: { size: string }): string => tell('label-size-one-after-the-other', told, { size: 'text' });
/** {one: {size}, one after the other; {more} more label like these | other: {size}, one after the other; {more} more labels like these} */
export const labelSizeOneAfterTheOtherMoreLikeThese = (told: { size: string; more: number }): string => tell('label-size-one-after-the-other-more-like-these', told, { size: 'text', more: 'number' });
/** Some had a label before. Say why they get another. */
export const labelSomeHadALabelBeforeSay = (): string => tell('label-some-had-a-label-before-say');
/** {count} of {of} had a label before. Why again? */
export const labelSomeHadOneWhyAgain = (told: { count: number; of: number }): string => tell('label-some-had-one-why-again', told, { count: 'number', of: 'number' });
/** Start at */
export const labelStartAt = (): string => tell('label-start-at');
/** Start at position {over} */
export const labelStartAtPositionOver = (told: { over: number }): string => tell('label-start-at-position-over', told, { over: 'number' });
/** Surely out */
export const labelSurelyOut = (): string => tell('label-surely-out');
/** {tag} gets a label */
export const labelTagGetsALabel = (told: { tag: string }): string => tell('label-tag-gets-a-label', told, { tag: 'text' });
/** Tag, name, model… */
export const labelTagNameModel = (): string => tell('label-tag-name-model');
/** {tag} was picked already */
export const labelTagWasPickedAlready = (told: { tag: string }): string => tell('label-tag-was-picked-already', told, { tag: 'text' });
/** Tags can be printed before the hardware is there, and assigned when it is unpacked. */
export const labelTagsCanBePrintedBeforeThe = (): string => tell('label-tags-can-be-printed-before-the');
/** Tags printed ahead */
export const labelTagsPrintedAhead = (): string => tell('label-tags-printed-ahead');
/** Take a new sheet */
export const labelTakeANewSheet = (): string => tell('label-take-a-new-sheet');
/** The first 50 labels */
export const labelTheFirst50Labels = (): string => tell('label-the-first-50-labels');
/** The labels cannot be planned: see the print check. */
export const labelTheLabelsCannotBePlannedSee = (): string => tell('label-the-labels-cannot-be-planned-see');
/** The print check refuses these labels. To print them anyway, say why. */
export const labelThePrintCheckRefusesTheseLabels = (): string => tell('label-the-print-check-refuses-these-labels');
/** The print journal keeps it. */
export const labelThePrintJournalKeepsIt = (): string => tell('label-the-print-journal-keeps-it');
/** The saved one was changed since: saving yours replaces that. */
export const labelTheSavedOneWasChangedSince = (): string => tell('label-the-saved-one-was-changed-since');
/** The sheet of commands */
export const labelTheSheetOfCommands = (): string => tell('label-the-sheet-of-commands');
/** {one: The sheet of {count} command | other: The sheet of {count} commands} */
export const labelTheSheetOfCountCommand = (told: { count: number }): string => tell('label-the-sheet-of-count-command', told, { count: 'number' });
/** These cannot be made: see the check. */
export const labelTheseCannotBeMadeSeeThe = (): string => tell('label-these-cannot-be-made-see-the');
/** These labels cannot be made: see the print check. */
export const labelTheseLabelsCannotBeMadeSee = (): string => tell('label-these-labels-cannot-be-made-see');
/** {people: People that get a label | kits: Kits that get a label | places: Places that get a label} */
export const labelThoseThatGetALabel = (told: { of: string }): string => tell('label-those-that-get-a-label', told);
/** Tick what gets a label at the left. */
export const labelTickWhatGetsALabelAt = (): string => tell('label-tick-what-gets-a-label-at');
/** One job prints at most {most} labels. Nothing was printed. */
export const labelTooMany = (told: { most: number }): string => tell('label-too_many', told, { most: 'number' });
/** True size */
export const labelTrueSize = (): string => tell('label-true-size');
/** {one: The uncertain one is out: from {next} | other: The {count} uncertain ones are out: from {next}} */
export const labelUncertainAreOut = (told: { count: number; next: number }): string => tell('label-uncertain-are-out', told, { count: 'number', next: 'number' });
/** {one: The uncertain one is out: from {next} on {printer} | other: The {count} uncertain ones are out: from {next} on {printer}} */
export const labelUncertainAreOutOnPrinter = (told: { count: number; next: number; printer: string }): string => tell('label-uncertain-are-out-on-printer', told, { count: 'number', next: 'number', printer: 'text' });
/** Use it */
export const labelUseIt = (): string => tell('label-use-it');
/** What gets a label */
export const labelWhatGetsALabel = (): string => tell('label-what-gets-a-label');
/** What labels are for */
export const labelWhatLabelsAreFor = (): string => tell('label-what-labels-are-for');
/** What stands on a label */
export const labelWhatStandsOnALabel = (): string => tell('label-what-stands-on-a-label');
/** What was printed */
export const labelWhatWasPrinted = (): string => tell('label-what-was-printed');
/** {link} stands in the Journal. */
export const labelWhatWasPrintedStandsInTheJournal = (): Parts => parts('label-what-was-printed-stands-in-the-journal');
/** Where the labels go */
export const labelWhereTheLabelsGo = (): string => tell('label-where-the-labels-go');
/** Why again, in a few words? */
export const labelWhyAgainInAFewWords = (): string => tell('label-why-again-in-a-few-words');
/** Why print although the check refuses? */
export const labelWhyPrintAlthoughTheCheckRefuses = (): string => tell('label-why-print-although-the-check-refuses');
/** without a name */
export const labelWithoutAName = (): string => tell('label-without-a-name');
/** Without a reason it is not printed. */
export const labelWithoutAReasonItIsNot = (): string => tell('label-without-a-reason-it-is-not');
/** ZPL is for rolls: choose a format of a roll, or save a PDF. */
export const labelZplIsForRollsChooseA = (): string => tell('label-zpl-is-for-rolls-choose-a');
/** {one: “{text}” matches {count} label design. Nothing was done. | other: “{text}” matches {count} label designs. Nothing was done.} */
export const labelDesignAmbiguous = (told: { text: string; count: number }): string => tell('label_design-ambiguous', told, { text: 'text', count: 'number' });
/** There is no label design “{named}” on the register. */
export const labelDesignUnknown = (told: { named: string }): string => tell('label_design-unknown', told, { named: 'text' });
/** A drawing of the format: a roll of {size} */
export const labelFormatADrawingOfARoll = (told: { size: string }): string => tell('label_format-a-drawing-of-a-roll', told);
/** A drawing of the format: {columns} by {rows} labels of {size} */
export const labelFormatADrawingOfColumnsByRowsLabels = (told: { columns: number; rows: number; size: string }): string => tell('label_format-a-drawing-of-columns-by-rows-labels', told, { columns: 'number', rows: 'number' });
/** A drawing of the format, which is not possible yet */
export const labelFormatADrawingOfTheFormatWhich = (): string => tell('label_format-a-drawing-of-the-format-which');
/** A label */
export const labelFormatALabel = (): string => tell('label_format-a-label');
/** A length: 38.1, or with its unit, such as 1.5 in. */
export const labelFormatALength381OrWith = (): string => tell('label_format-a-length-38-1-or-with');
/** A roll */
export const labelFormatARoll = (): string => tell('label_format-a-roll');
/** A sheet has at most {most_labels} labels; these are {count}. */
export const labelFormatASheetHasAtMostMostLabels = (told: { most_labels: number; count: number }): string => tell('label_format-a-sheet-has-at-most-most_labels', told, { most_labels: 'number', count: 'number' });
/** Across */
export const labelFormatAcross = (): string => tell('label_format-across');
/** across {across}, down {down} */
export const labelFormatAcrossAndDown = (told: { across: string; down: string }): string => tell('label_format-across-and-down', told, { across: 'text', down: 'text' });
/** All formats */
export const labelFormatAllFormats = (): string => tell('label_format-all-formats');
/** {one: “{text}” matches {count} label format. Nothing was done. | other: “{text}” matches {count} label formats. Nothing was done.} */
export const labelFormatAmbiguous = (told: { text: string; count: number }): string => tell('label_format-ambiguous', told, { text: 'text', count: 'number' });
/** Another size */
export const labelFormatAnotherSize = (): string => tell('label_format-another-size');
/** At least one, and no half ones. */
export const labelFormatAtLeastOneAndNoHalf = (): string => tell('label_format-at-least-one-and-no-half');
/** Avery, HERMA… */
export const labelFormatAveryHerma = (): string => tell('label_format-avery-herma');
/** Back to the formats; what is not saved is kept */
export const labelFormatBackToTheFormatsWhatIs = (): string => tell('label_format-back-to-the-formats-what-is');
/** begun: the next free position is {next_start} */
export const labelFormatBegunTheNextFreePositionIs = (told: { next_start: number }): string => tell('label_format-begun-the-next-free-position-is', told, { next_start: 'number' });
/** Blue */
export const labelFormatBlue = (): string => tell('label_format-blue');
/** Built in, so it stays as it is. If your sheets differ, copy it and change the numbers. */
export const labelFormatBuiltInSoItStaysAs = (): string => tell('label_format-built-in-so-it-stays-as');
/** Carried on */
export const labelFormatCarriedOn = (): string => tell('label_format-carried-on');
/** Centre on the page */
export const labelFormatCentreOnThePage = (): string => tell('label_format-centre-on-the-page');
/** Centred on the page */
export const labelFormatCentredOnThePage = (): string => tell('label_format-centred-on-the-page');
/** Colour */
export const labelFormatColour = (): string => tell('label_format-colour');
/** Coloured */
export const labelFormatColoured = (): string => tell('label_format-coloured');
/** {columns} across */
export const labelFormatColumnsAcross = (told: { columns: number }): string => tell('label_format-columns-across', told, { columns: 'number' });
/** confirmed */
export const labelFormatConfirmed = (): string => tell('label_format-confirmed');
/** Copy */
export const labelFormatCopy = (): string => tell('label_format-copy');
/** Copy the open format and change it */
export const labelFormatCopyTheOpenFormatAndChange = (): string => tell('label_format-copy-the-open-format-and-change');
/** Corner radius */
export const labelFormatCornerRadius = (): string => tell('label_format-corner-radius');
/** {one: {count} format, {own} of them yours | other: {count} formats, {own} of them yours} */
export const labelFormatCountFormatOwnOfThemYours = (told: { count: number; own: number }): string => tell('label_format-count-format-own-of-them-yours', told, { count: 'number', own: 'number' });
/** {one: {figure} label of {size} | other: {figure} labels of {size}} */
export const labelFormatCountLabelOfSize = (told: { count: number; size: string }): Parts => parts('label_format-count-label-of-size', told, { count: 'number' });
/** {one: {count} label on {page_name}, {columns} across and {rows} down | other: {count} labels on {page_name}, {columns} across and {rows} down} */
export const labelFormatCountLabelOnPageNameColumnsAcross = (told: { count: number; page_name: string; columns: number; rows: number }): string => tell('label_format-count-label-on-page_name-columns-across', told, { count: 'number', page_name: 'text', columns: 'number', rows: 'number' });
/** {one: {count} of {total} format | other: {count} of {total} formats} */
export const labelFormatCountOfTotalFormat = (told: { count: number; total: number }): string => tell('label_format-count-of-total-format', told, { count: 'number', total: 'number' });
/** Down */
export const labelFormatDown = (): string => tell('label_format-down');
/** Edit the open format */
export const labelFormatEditTheOpenFormat = (): string => tell('label_format-edit-the-open-format');
/** Export… */
export const labelFormatExport = (): string => tell('label_format-export');
/** Export the open format to a file */
export const labelFormatExportTheOpenFormatToA = (): string => tell('label_format-export-the-open-format-to-a');
/** Format {name} */
export const labelFormatFormatName = (told: { name: string }): string => tell('label_format-format-name', told, { name: 'text' });
/** Formats */
export const labelFormatFormats = (): string => tell('label_format-formats');
/** from one to the next */
export const labelFormatFromOneToTheNext = (): string => tell('label_format-from-one-to-the-next');
/** Green */
export const labelFormatGreen = (): string => tell('label_format-green');
/** Gutter */
export const labelFormatGutter = (): string => tell('label_format-gutter');
/** Gutter across */
export const labelFormatGutterAcross = (): string => tell('label_format-gutter-across');
/** Gutter down */
export const labelFormatGutterDown = (): string => tell('label_format-gutter-down');
/** Gutters, mm */
export const labelFormatGuttersMm = (): string => tell('label_format-gutters-mm');
/** half the width is round */
export const labelFormatHalfTheWidthIsRound = (): string => tell('label_format-half-the-width-is-round');
/** Height of a label */
export const labelFormatHeightOfALabel = (): string => tell('label_format-height-of-a-label');
/** How long? */
export const labelFormatHowLong = (): string => tell('label_format-how-long');
/** Import… */
export const labelFormatImport = (): string => tell('label_format-import');
/** Import a format from a file */
export const labelFormatImportAFormatFromAFile = (): string => tell('label_format-import-a-format-from-a-file');
/** In the tray */
export const labelFormatInTheTray = (): string => tell('label_format-in-the-tray');
/** Label formats */
export const labelFormatLabelFormats = (): string => tell('label_format-label-formats');
/** The height of a label is from {from} mm to 1,000 mm. */
export const labelFormatLabelHeightFrom = (told: { from: number }): string => tell('label_format-label-height-from', told, { from: 'number' });
/** Label, mm */
export const labelFormatLabelMm = (): string => tell('label_format-label-mm');
/** The width of a label is from {from} mm to 1,000 mm. */
export const labelFormatLabelWidthFrom = (told: { from: number }): string => tell('label_format-label-width-from', told, { from: 'number' });
/** Labels across */
export const labelFormatLabelsAcross = (): string => tell('label_format-labels-across');
/** Labels begin less than {margin} mm from the edge of the page: many office printers leave that strip white. */
export const labelFormatLabelsBeginNearTheEdge = (told: { margin: string }): string => tell('label_format-labels-begin-near-the-edge', told, { margin: 'text' });
/** Labels down */
export const labelFormatLabelsDown = (): string => tell('label_format-labels-down');
/** Labels of {format_size}, one after the other */
export const labelFormatLabelsOfFormatSizeOneAfterThe = (told: { format_size: string }): string => tell('label_format-labels-of-format_size-one-after-the', told, { format_size: 'text' });
/** Left margin */
export const labelFormatLeftMargin = (): string => tell('label_format-left-margin');
/** Left over */
export const labelFormatLeftOver = (): string => tell('label_format-left-over');
/** Left over at the bottom */
export const labelFormatLeftOverAtTheBottom = (): string => tell('label_format-left-over-at-the-bottom');
/** Left over at the right */
export const labelFormatLeftOverAtTheRight = (): string => tell('label_format-left-over-at-the-right');
/** left {left}, right {right}, top {top}, bottom {bottom} */
export const labelFormatLeftRightTopBottom = (told: { left: string; right: string; top: string; bottom: string }): string => tell('label_format-left-right-top-bottom', told, { left: 'text', right: 'text', top: 'text', bottom: 'text' });
/** left, top */
export const labelFormatLeftTop = (): string => tell('label_format-left-top');
/** {length} mm */
export const labelFormatLengthMm = (told: { length: string }): string => tell('label_format-length-mm', told, { length: 'text' });
/** Lengths may be typed in other units: {first}, {second}, {third}. Arrow keys go by 0.1 mm, with Shift by 1 mm. */
export const labelFormatLengthsMayBeTypedInOtherUnits = (): Parts => parts('label_format-lengths-may-be-typed-in-other-units');
/** Made for */
export const labelFormatMadeFor = (): string => tell('label_format-made-for');
/** Maker */
export const labelFormatMaker = (): string => tell('label_format-maker');
/** Margin */
export const labelFormatMargin = (): string => tell('label_format-margin');
/** A margin is from {from} mm to 1,000 mm. */
export const labelFormatMarginFrom = (told: { from: number }): string => tell('label_format-margin-from', told, { from: 'number' });
/** Margins, mm */
export const labelFormatMarginsMm = (): string => tell('label_format-margins-mm');
/** Measurements */
export const labelFormatMeasurements = (): string => tell('label_format-measurements');
/** mm */
export const labelFormatMm = (): string => tell('label_format-mm');
/** {name}: {grid} */
export const labelFormatNameAndGrid = (told: { name: string; grid: string }): string => tell('label_format-name-and-grid', told, { name: 'text' });
/** {name} saved as {name_2} */
export const labelFormatNameSavedAsName2 = (told: { name: string; name_2: string }): string => tell('label_format-name-saved-as-name_2', told, { name: 'text', name_2: 'text' });
/** New format */
export const labelFormatNewFormat = (): string => tell('label_format-new-format');
/** No format is called “{text}”. Choose one from the list. */
export const labelFormatNoFormatIsCalledTextChoose = (told: { text: string }): string => tell('label_format-no-format-is-called-text-choose', told, { text: 'text' });
/** not confirmed */
export const labelFormatNotConfirmed = (): string => tell('label_format-not-confirmed');
/** Number, maker or purpose… */
export const labelFormatNumberMakerOrPurpose = (): string => tell('label_format-number-maker-or-purpose');
/** Number or name */
export const labelFormatNumberOrName = (): string => tell('label_format-number-or-name');
/** Number, other number, maker or purpose */
export const labelFormatNumberOtherNumberMakerOrPurpose = (): string => tell('label_format-number-other-number-maker-or-purpose');
/** Numbers */
export const labelFormatNumbers = (): string => tell('label_format-numbers');
/** Numbers from */
export const labelFormatNumbersFrom = (): string => tell('label_format-numbers-from');
/** {of} own */
export const labelFormatOfOwn = (told: { of: string }): string => tell('label_format-of-own', told, { of: 'text' });
/** {of} own {number} */
export const labelFormatOfOwnNumber = (told: { of: string; number: number }): string => tell('label_format-of-own-number', told, { of: 'text', number: 'number' });
/** On a page */
export const labelFormatOnAPage = (): string => tell('label_format-on-a-page');
/** one after the other on a roll */
export const labelFormatOneAfterTheOtherOnARoll = (): string => tell('label_format-one-after-the-other-on-a-roll');
/** Orange */
export const labelFormatOrange = (): string => tell('label_format-orange');
/** Page */
export const labelFormatPage = (): string => tell('label_format-page');
/** {page}, {size} */
export const labelFormatPageAndSize = (told: { page: string; size: string }): string => tell('label_format-page-and-size', told, { page: 'text' });
/** Page height */
export const labelFormatPageHeight = (): string => tell('label_format-page-height');
/** The height of a page is from {from} mm to 1,000 mm. */
export const labelFormatPageHeightFrom = (told: { from: number }): string => tell('label_format-page-height-from', told, { from: 'number' });
/** Page width */
export const labelFormatPageWidth = (): string => tell('label_format-page-width');
/** The width of a page is from {from} mm to 1,000 mm. */
export const labelFormatPageWidthFrom = (told: { from: number }): string => tell('label_format-page-width-from', told, { from: 'number' });
/** {page_width} × {page_height} mm */
export const labelFormatPageWidthPageHeightMm = (told: { page_width: number; page_height: number }): string => tell('label_format-page_width-page_height-mm', told, { page_width: 'number', page_height: 'number' });
/** Pitch */
export const labelFormatPitch = (): string => tell('label_format-pitch');
/** Pitch across */
export const labelFormatPitchAcross = (): string => tell('label_format-pitch-across');
/** Pitch down */
export const labelFormatPitchDown = (): string => tell('label_format-pitch-down');
/** From one label to the next is from {from} mm to 1,000 mm. */
export const labelFormatPitchFrom = (told: { from: number }): string => tell('label_format-pitch-from', told, { from: 'number' });
/** Pitch, mm */
export const labelFormatPitchMm = (): string => tell('label_format-pitch-mm');
/** Print a test page */
export const labelFormatPrintATestPage = (): string => tell('label_format-print-a-test-page');
/** Print a test page of the open format */
export const labelFormatPrintATestPageOfThe = (): string => tell('label_format-print-a-test-page-of-the');
/** A radius is from {from} mm to 1,000 mm. */
export const labelFormatRadiusFrom = (told: { from: number }): string => tell('label_format-radius-from', told, { from: 'number' });
/** Red */
export const labelFormatRed = (): string => tell('label_format-red');
/** Remove the open format */
export const labelFormatRemoveTheOpenFormat = (): string => tell('label_format-remove-the-open-format');
/** right, bottom */
export const labelFormatRightBottom = (): string => tell('label_format-right-bottom');
/** roll */
export const labelFormatRoll = (): string => tell('label_format-roll');
/** {rows} down */
export const labelFormatRowsDown = (told: { rows: number }): string => tell('label_format-rows-down', told, { rows: 'number' });
/** Same as */
export const labelFormatSameAs = (): string => tell('label_format-same-as');
/** Save the format */
export const labelFormatSaveTheFormat = (): string => tell('label_format-save-the-format');
/** Saved as {exported} */
export const labelFormatSavedAsExported = (told: { exported: string }): string => tell('label_format-saved-as-exported', told, { exported: 'text' });
/** “{search}” is in no number, name, maker or purpose. If your sheets are not here, measure one and enter its numbers. */
export const labelFormatSearchIsInNoNumberName = (told: { search: string }): string => tell('label_format-search-is-in-no-number-name', told, { search: 'text' });
/** Search the formats */
export const labelFormatSearchTheFormats = (): string => tell('label_format-search-the-formats');
/** Several sources agree on these numbers. */
export const labelFormatSeveralSourcesAgreeOnTheseNumbers = (): string => tell('label_format-several-sources-agree-on-these-numbers');
/** Shape */
export const labelFormatShape = (): string => tell('label_format-shape');
/** sheet */
export const labelFormatSheet = (): string => tell('label_format-sheet');
/** Sheets */
export const labelFormatSheets = (): string => tell('label_format-sheets');
/** Show all formats */
export const labelFormatShowAllFormats = (): string => tell('label_format-show-all-formats');
/** Silver */
export const labelFormatSilver = (): string => tell('label_format-silver');
/** Silver, weatherproof… */
export const labelFormatSilverWeatherproof = (): string => tell('label_format-silver-weatherproof');
/** {size}, {grid} */
export const labelFormatSizeAndGrid = (told: { size: string; grid: string }): string => tell('label_format-size-and-grid', told);
/** {size}, corners of {radius} mm */
export const labelFormatSizeCornersOfRadiusMm = (told: { size: string; radius: string }): string => tell('label_format-size-corners-of-radius-mm', told, { radius: 'text' });
/** {width} × {height} mm */
export const labelFormatSizeMm = (told: { width: string; height: string }): string => tell('label_format-size-mm', told, { width: 'text', height: 'text' });
/** Size of a label */
export const labelFormatSizeOfALabel = (): string => tell('label_format-size-of-a-label');
/** {size}, round */
export const labelFormatSizeRound = (told: { size: string }): string => tell('label_format-size-round', told);
/** Start from a format that exists */
export const labelFormatStartFromAFormatThatExists = (): string => tell('label_format-start-from-a-format-that-exists');
/** Stock */
export const labelFormatStock = (): string => tell('label_format-stock');
/** {stock}, {colour} */
export const labelFormatStockAndColour = (told: { stock: string; colour: string }): string => tell('label_format-stock-and-colour', told, { colour: 'text' });
/** Take back the last change of the format */
export const labelFormatTakeBackTheLastChangeOf = (): string => tell('label_format-take-back-the-last-change-of');
/** “{text}” is the name of several. Choose one of them. */
export const labelFormatTextIsTheNameOfSeveral = (told: { text: string }): string => tell('label_format-text-is-the-name-of-several', told, { text: 'text' });
/** The format, true to scale */
export const labelFormatTheFormatTrueToScale = (): string => tell('label_format-the-format-true-to-scale');
/** the gap between two */
export const labelFormatTheGapBetweenTwo = (): string => tell('label_format-the-gap-between-two');
/** The labels are drawn once their numbers are there. */
export const labelFormatTheLabelsAreDrawnOnceTheir = (): string => tell('label_format-the-labels-are-drawn-once-their');
/** The labels overlap by {overlap} mm: one is {size} mm wide, and the next begins after {pitch} mm. */
export const labelFormatTheLabelsOverlapAcross = (told: { overlap: string; size: string; pitch: string }): string => tell('label_format-the-labels-overlap-across', told, { overlap: 'text', size: 'text', pitch: 'text' });
/** The labels overlap by {overlap} mm: one is {size} mm high, and the next begins after {pitch} mm. */
export const labelFormatTheLabelsOverlapDown = (told: { overlap: string; size: string; pitch: string }): string => tell('label_format-the-labels-overlap-down', told, { overlap: 'text', size: 'text', pitch: 'text' });
/** The labels reach {length} mm beyond the bottom edge of the page. */
export const labelFormatTheLabelsReachBeyondTheBottomEdge = (told: { length: string }): string => tell('label_format-the-labels-reach-beyond-the-bottom-edge', told, { length: 'text' });
/** The labels reach {length} mm beyond the right edge of the page. */
export const labelFormatTheLabelsReachBeyondTheRightEdge = (told: { length: string }): string => tell('label_format-the-labels-reach-beyond-the-right-edge', told, { length: 'text' });
/** The numbers of {name} */
export const labelFormatTheNumbersOfName = (told: { name: string }): string => tell('label_format-the-numbers-of-name', told, { name: 'text' });
/** The numbers were entered here. */
export const labelFormatTheNumbersWereEnteredHere = (): string => tell('label_format-the-numbers-were-entered-here');
/** The sources differ, or there is only one: print a test page on plain paper and hold it against the sheet first. */
export const labelFormatTheSourcesDifferOrThereIs = (): string => tell('label_format-the-sources-differ-or-there-is');
/** This format is no longer there */
export const labelFormatThisFormatIsNoLongerThere = (): string => tell('label_format-this-format-is-no-longer-there');
/** this register */
export const labelFormatThisRegister = (): string => tell('label_format-this-register');
/** Top margin */
export const labelFormatTopMargin = (): string => tell('label_format-top-margin');
/** Transparent */
export const labelFormatTransparent = (): string => tell('label_format-transparent');
/** There is no label format “{named}” on the register. */
export const labelFormatUnknown = (told: { named: string }): string => tell('label_format-unknown', told, { named: 'text' });
/** The formats that are known are listed under Labels, Formats, and by `tagdesk format list`. */
export const labelFormatUnknownHint = (): string => tell('label_format-unknown-hint');
/** Usual colours */
export const labelFormatUsualColours = (): string => tell('label_format-usual-colours');
/** What is printed on the box, or what you call it */
export const labelFormatWhatIsPrintedOnTheBox = (): string => tell('label_format-what-is-printed-on-the-box');
/** Which colour: #ffd200, or one beside? */
export const labelFormatWhichColourFfd200OrOneBeside = (): string => tell('label_format-which-colour-ffd200-or-one-beside');
/** White */
export const labelFormatWhite = (): string => tell('label_format-white');
/** Width of a label */
export const labelFormatWidthOfALabel = (): string => tell('label_format-width-of-a-label');
/** Write a colour as # and six signs, such as #ffd200. */
export const labelFormatWriteAColourAsAndSix = (): string => tell('label_format-write-a-colour-as-and-six');
/** Yellow */
export const labelFormatYellow = (): string => tell('label_format-yellow');
/** You left this format unsaved. It goes on where you stopped. */
export const labelFormatYouLeftItUnsaved = (): string => tell('label_format-you-left-it-unsaved');
/** yours */
export const labelFormatYours = (): string => tell('label_format-yours');
/** Some lines of this list have no code. Nothing was made. */
export const listUnread = (): string => tell('list-unread');
/** A list has one code a line, or is a table with a column of codes. */
export const listUnreadableHint = (): string => tell('list-unreadable-hint');
/** Give it a name of at most {most} characters. Nothing was saved. */
export const mappingName = (told: { most: number }): string => tell('mapping-name', told, { most: 'number' });
/** The file has no headings to know another of its kind by. Nothing was saved. */
export const mappingNoHeadings = (): string => tell('mapping-no_headings');
/** No mapping is kept as “{name}”. */
export const mappingUnknown = (told: { name: string }): string => tell('mapping-unknown', told, { name: 'text' });
/** See which there are with tagdesk mapping list. */
export const mappingUnknownHint = (): string => tell('mapping-unknown-hint');
/** No mapping is kept as “{name}”. Nothing was changed. */
export const mappingUnknownUnchanged = (told: { name: string }): string => tell('mapping-unknown-unchanged', told, { name: 'text' });
/** A kept mapping cannot be read. It was left as it is. */
export const mappingUnreadable = (): string => tell('mapping-unreadable');
/** Keep it anew under the same name, or update Tagdesk if a newer one wrote it. */
export const mappingUnreadableHint = (): string => tell('mapping-unreadable-hint');
/** One of them was merged before. */
export const mergeAlready = (): string => tell('merge-already');
/** Are these one asset? */
export const mergeAssetAreTheseOne = (): string => tell('merge-asset-are-these-one');
/** They differ in {fields}. Are they really one asset? */
export const mergeAssetDiffer = (told: { fields: ListOf }): string => tell('merge-asset-differ', told, { fields: 'list' });
/** {names} may be one asset, registered twice. */
export const mergeAssetMayBeOne = (told: { names: ListOf }): string => tell('merge-asset-may-be-one', told, { names: 'list' });
/** Merge the two assets */
export const mergeAssetMergeTwo = (): string => tell('merge-asset-merge-two');
/** Say first which other asset it is. */
export const mergeAssetSayFirst = (): string => tell('merge-asset-say-first');
/** That is this very asset. Scan the other. */
export const mergeAssetScanTheOther = (): string => tell('merge-asset-scan-the-other');
/** The other asset */
export const mergeAssetTheOther = (): string => tell('merge-asset-the-other');
/** {one: {count} asset may be registered twice: {names}. | other: {count} assets may be registered twice: {names}.} */
export const mergeAssetTwice = (told: { count: number; names: ListOf }): string => tell('merge-asset-twice', told, { count: 'number', names: 'list' });
/** For an asset that was registered twice. One record stays, the other goes over to it. */
export const mergeAssetWhatFor = (): string => tell('merge-asset-what-for');
/** Merge {name} with another asset */
export const mergeAssetWithAnother = (told: { name: string }): string => tell('merge-asset-with-another', told, { name: 'text' });
/** {at} of {all}. {alike} */
export const mergeAtOfAll = (told: { at: number; all: number; alike: string }): string => tell('merge-at-of-all', told, { at: 'number', all: 'number' });
/** {place} is being counted. */
export const mergeBeingCounted = (told: { place: string }): string => tell('merge-being_counted', told, { place: 'text' });
/** Sign the stocktake first. */
export const mergeBeingCountedHint = (): string => tell('merge-being_counted-hint');
/** Both are shown beside each other before anything is done. */
export const mergeBothAreShownBesideEachOther = (): string => tell('merge-both-are-shown-beside-each-other');
/** Both stay as they are; these two are not asked about again while this window is open. */
export const mergeBothStayAsTheyAreThese = (): string => tell('merge-both-stay-as-they-are-these');
/** {this} is booked {days}, and {that} for somebody else {others}. */
export const mergeBothBooked = (told: { this: string; days: string; that: string; others: string }): string => tell('merge-both_booked', told, { this: 'text', that: 'text' });
/** Cancel one of the bookings first. */
export const mergeBothBookedHint = (): string => tell('merge-both_booked-hint');
/** {this} and {that} are both out, and not to the same, so it is not known who has the one that they are. */
export const mergeBothOut = (told: { this: string; that: string }): string => tell('merge-both_out', told, { this: 'text', that: 'text' });
/** Check in the one that is not really out first. */
export const mergeBothOutHint = (): string => tell('merge-both_out-hint');
/** {count} more */
export const mergeCountMore = (told: { count: number }): string => tell('merge-count-more', told, { count: 'number' });
/** {heard}{field} */
export const mergeDiffersInField = (told: { name: string }): Parts => parts('merge-differs-in-field', told);
/** Somebody who was erased is nobody else any more. */
export const mergeErased = (): string => tell('merge-erased');
/** {one: {count} booking | other: {count} bookings} */
export const mergeGetsBookings = (told: { count: number }): string => tell('merge-gets-bookings', told, { count: 'number' });
/** {one: {count} part | other: {count} parts} */
export const mergeGetsParts = (told: { count: number }): string => tell('merge-gets-parts', told, { count: 'number' });
/** {one: {count} person who works there | other: {count} people who work there} */
export const mergeGetsPeople = (told: { count: number }): string => tell('merge-gets-people', told, { count: 'number' });
/** {one: {count} place inside it | other: {count} places inside it} */
export const mergeGetsPlaces = (told: { count: number }): string => tell('merge-gets-places', told, { count: 'number' });
/** {one: {count} place in a kit | other: {count} places in kits} */
export const mergeGetsPlacesInKits = (told: { count: number }): string => tell('merge-gets-places-in-kits', told, { count: 'number' });
/** goes over */
export const mergeGoesOver = (): string => tell('merge-goes-over');
/** The history of both is kept. Undo brings both back as they are. */
export const mergeHistoryIsKept = (): string => tell('merge-history-is-kept');
/** The history of both is kept as one. Undo brings both back as they are. */
export const mergeHistoryIsKeptAsOne = (): string => tell('merge-history-is-kept-as-one');
/** Look at both */
export const mergeLookAtBoth = (): string => tell('merge-look-at-both');
/** Look at them */
export const mergeLookAtThem = (): string => tell('merge-look-at-them');
/** Are these one model? */
export const mergeModelAreTheseOne = (): string => tell('merge-model-are-these-one');
/** They differ in {fields}. Are they really one model? */
export const mergeModelDiffer = (told: { fields: ListOf }): string => tell('merge-model-differ', told, { fields: 'list' });
/** {one: {count} model may be one: {name}. | other: {count} models may be one: {name}.} */
export const mergeModelMayBeOne = (told: { count: number; name: string }): string => tell('merge-model-may-be-one', told, { count: 'number', name: 'text' });
/** Merge the two models */
export const mergeModelMergeTwo = (): string => tell('merge-model-merge-two');
/** Say first which other model it is. */
export const mergeModelSayFirst = (): string => tell('merge-model-say-first');
/** That is this very model. Scan the other. */
export const mergeModelScanTheOther = (): string => tell('merge-model-scan-the-other');
/** The other model */
export const mergeModelTheOther = (): string => tell('merge-model-the-other');
/** {one: {count} model may stand here twice: {names}. | other: {count} models may stand here twice: {names}.} */
export const mergeModelTwice = (told: { count: number; names: ListOf }): string => tell('merge-model-twice', told, { count: 'number', names: 'list' });
/** For a model that stands here twice. One record stays, the other goes over to it. */
export const mergeModelWhatFor = (): string => tell('merge-model-what-for');
/** Merge {name} with another model */
export const mergeModelWithAnother = (told: { name: string }): string => tell('merge-model-with-another', told, { name: 'text' });
/** Not the same */
export const mergeNotTheSame = (): string => tell('merge-not-the-same');
/** One record stays, the other goes over to it. */
export const mergeOneRecordStaysTheOtherGoes = (): string => tell('merge-one-record-stays-the-other-goes');
/** Or scan it. */
export const mergeOrScanIt = (): string => tell('merge-or-scan-it');
/** {this} and {that} are part of each other. */
export const mergePartOf = (told: { this: string; that: string }): string => tell('merge-part_of', told, { this: 'text', that: 'text' });
/** Check the part in first. */
export const mergePartOfHint = (): string => tell('merge-part_of-hint');
/** Are these one person? */
export const mergePersonAreTheseOne = (): string => tell('merge-person-are-these-one');
/** They differ in {fields}. Are they really one person? */
export const mergePersonDiffer = (told: { fields: ListOf }): string => tell('merge-person-differ', told, { fields: 'list' });
/** {one: {count} person may be one: {name}. | other: {count} people may be one: {name}.} */
export const mergePersonMayBeOne = (told: { count: number; name: string }): string => tell('merge-person-may-be-one', told, { count: 'number', name: 'text' });
/** Merge the two people */
export const mergePersonMergeTwo = (): string => tell('merge-person-merge-two');
/** Say first which other person it is. */
export const mergePersonSayFirst = (): string => tell('merge-person-say-first');
/** That is this very person. Scan the other. */
export const mergePersonScanTheOther = (): string => tell('merge-person-scan-the-other');
/** The other person */
export const mergePersonTheOther = (): string => tell('merge-person-the-other');
/** {one: {count} person may stand here twice: {names}. | other: {count} people may stand here twice: {names}.} */
export const mergePersonTwice = (told: { count: number; names: ListOf }): string => tell('merge-person-twice', told, { count: 'number', names: 'list' });
/** For somebody who stands here twice. One record stays, the other goes over to it. */
export const mergePersonWhatFor = (): string => tell('merge-person-what-for');
/** Merge {name} with another person */
export const mergePersonWithAnother = (told: { name: string }): string => tell('merge-person-with-another', told, { name: 'text' });
/** Are these one place? */
export const mergePlaceAreTheseOne = (): string => tell('merge-place-are-these-one');
/** They differ in {fields}. Are they really one place? */
export const mergePlaceDiffer = (told: { fields: ListOf }): string => tell('merge-place-differ', told, { fields: 'list' });
/** {one: {count} place may be one: {name}. | other: {count} places may be one: {name}.} */
export const mergePlaceMayBeOne = (told: { count: number; name: string }): string => tell('merge-place-may-be-one', told, { count: 'number', name: 'text' });
/** Merge the two places */
export const mergePlaceMergeTwo = (): string => tell('merge-place-merge-two');
/** Say first which other place it is. */
export const mergePlaceSayFirst = (): string => tell('merge-place-say-first');
/** That is this very place. Scan the other. */
export const mergePlaceScanTheOther = (): string => tell('merge-place-scan-the-other');
/** The other place */
export const mergePlaceTheOther = (): string => tell('merge-place-the-other');
/** {one: {count} place may stand here twice: {names}. | other: {count} places may stand here twice: {names}.} */
export const mergePlaceTwice = (told: { count: number; names: ListOf }): string => tell('merge-place-twice', told, { count: 'number', names: 'list' });
/** For a place that stands here twice. One record stays, the other goes over to it. */
export const mergePlaceWhatFor = (): string => tell('merge-place-what-for');
/** Merge {name} with another place */
export const mergePlaceWithAnother = (told: { name: string }): string => tell('merge-place-with-another', told, { name: 'text' });
/** {record} gets {things}. */
export const mergeRecordGets = (told: { name: string; things: ListOf }): Parts => parts('merge-record-gets', told, { name: 'text', things: 'list' });
/** {one: From then on this finds {record}, too: {found} | other: From then on these find {record}, too: {found}} */
export const mergeRecordIsFoundBy = (told: { count: number; name: string; finds: ListOf }): Parts => parts('merge-record-is-found-by', told, { count: 'number', name: 'text', finds: 'list' });
/** This is one record, not two. */
export const mergeSame = (): string => tell('merge-same');
/** {this} and {that} both have the serial number {serial}. Of one maker they would be one asset twice. */
export const mergeSerialsClash = (told: { this: string; that: string; serial: string }): string => tell('merge-serials_clash', told, { this: 'text', that: 'text', serial: 'text' });
/** {serial}: {this} and {that} */
export const mergeSerialsClashDetail = (told: { serial: string; this: string; that: string }): string => tell('merge-serials_clash-detail', told, { serial: 'text', this: 'text', that: 'text' });
/** Merge these two assets first, or correct the serial number of one. */
export const mergeSerialsClashHint = (): string => tell('merge-serials_clash-hint');
/** stays */
export const mergeStays = (): string => tell('merge-stays');
/** The stocktake “{stocktake}” expects {record}: it stays on its list, to be decided there. */
export const mergeStocktakeExpects = (told: { name: string; other: string }): Parts => parts('merge-stocktake-expects', told, { name: 'text', other: 'text' });
/** “{text}” is this very one. Choose the other. */
export const mergeTextIsThisVeryOneChoose = (told: { text: string }): string => tell('merge-text-is-this-very-one-choose', told, { text: 'text' });
/** They are called alike. */
export const mergeTheyAreCalledAlike = (): string => tell('merge-they-are-called-alike');
/** They have one tag or one serial number. */
export const mergeTheyHaveOneTagOrOne = (): string => tell('merge-they-have-one-tag-or-one');
/** Type a few letters */
export const mergeTypeAFewLetters = (): string => tell('merge-type-a-few-letters');
/** What happens */
export const mergeWhatHappens = (): string => tell('merge-what-happens');
/** What only one of them says is kept; where they differ, what is ticked above holds. */
export const mergeWhatOnlyOneOfThemSays = (): string => tell('merge-what-only-one-of-them-says');
/** Which one stays */
export const mergeWhichOneStays = (): string => tell('merge-which-one-stays');
/** Several models have this name; choose one. */
export const modelAmbiguous = (): string => tell('model-ambiguous');
/** {one: “{text}” matches {count} model. Nothing was done. | other: “{text}” matches {count} models. Nothing was done.} */
export const modelAmbiguousAnyOf = (told: { text: string; count: number }): string => tell('model-ambiguous-any_of', told, { text: 'text', count: 'number' });
/** Say which by its identity: tagdesk merge list. */
export const modelAmbiguousAnyOfHint = (): string => tell('model-ambiguous-any_of_hint');
/** “{text}” could be several models. Nothing was saved. */
export const modelAmbiguousSeveral = (told: { text: string }): string => tell('model-ambiguous-several', told, { text: 'text' });
/** Say its manufacturer or its model number, too. */
export const modelAmbiguousWhich = (): string => tell('model-ambiguous-which');
/** Enter at most {most} months. */
export const modelMonths = (told: { most: number }): string => tell('model-months', told, { most: 'number' });
/** A model needs a name. */
export const modelNameMissing = (): string => tell('model-name_missing');
/** The model {model} is there already. Nothing was saved. */
export const modelTaken = (told: { model: string }): string => tell('model-taken', told, { model: 'text' });
/** There is no model “{named}” on the register. */
export const modelUnknown = (told: { named: string }): string => tell('model-unknown', told, { named: 'text' });
/** This desk needs a name. Nothing was changed. */
export const nameMissingDesk = (): string => tell('name-missing-desk');
/** Whoever works here needs a name. Nothing was changed. */
export const nameMissingPerson = (): string => tell('name-missing-person');
/** A name is one line of at most {longest} characters. Nothing was changed. */
export const nameUnusable = (told: { longest: number }): string => tell('name-unusable', told, { longest: 'number' });
/** The answer could not be written: {reason}. */
export const outputUnwritable = (told: { reason: string }): string => tell('output-unwritable', told, { reason: 'text' });
/** Add a person */
export const personAddAPerson = (): string => tell('person-add-a-person');
/** Add people one by one, or import them with a list: a file of assets brings along who has them. */
export const personAddPeopleOneByOneOr = (): string => tell('person-add-people-one-by-one-or');
/** Add the first */
export const personAddTheFirst = (): string => tell('person-add-the-first');
/** {name} counted by what the file says, and {count} people are called so. Nothing was saved. */
export const personAmbiguous = (told: { name: string; count: number }): string => tell('person-ambiguous', told, { name: 'text', count: 'number' });
/** Say which of them counted, by an e-mail address or a badge. */
export const personAmbiguousHint = (): string => tell('person-ambiguous-hint');
/** {one: “{text}” matches {count} person. Nothing was done. | other: “{text}” matches {count} people. Nothing was done.} */
export const personAmbiguousSeveral = (told: { text: string; count: number }): string => tell('person-ambiguous-several', told, { text: 'text', count: 'number' });
/** Use an e-mail address, employee number or badge that only one of them has. */
export const personAmbiguousSeveralHint = (): string => tell('person-ambiguous-several_hint');
/** {one: and {count} more, listed in Assets | other: and {count} more, listed in Assets} */
export const personAndCountMoreListedInAssets = (told: { count: number }): string => tell('person-and-count-more-listed-in-assets', told, { count: 'number' });
/** Badge */
export const personBadge = (): string => tell('person-badge');
/** Check all in */
export const personCheckAllIn = (): string => tell('person-check-all-in');
/** Check in all */
export const personCheckInAll = (): string => tell('person-check-in-all');
/** Check in what the person has */
export const personCheckInWhatThePersonHas = (): string => tell('person-check-in-what-the-person-has');
/** Check it in */
export const personCheckItIn = (): string => tell('person-check-it-in');
/** The name does not match, so nothing was erased. Write it as it stands on the register. */
export const personConfirm = (): string => tell('person-confirm');
/** Copied: {addresses} */
export const personCopiedAddresses = (told: { addresses: string }): string => tell('person-copied-addresses', told, { addresses: 'text' });
/** Copy addresses */
export const personCopyAddresses = (): string => tell('person-copy-addresses');
/** Copy them from the list, one by one. */
export const personCopyThemFromTheListOne = (): string => tell('person-copy-them-from-the-list-one');
/** {one: {count} person | other: {count} people} */
export const personCountPerson = (told: { count: number }): string => tell('person-count-person', told, { count: 'number' });
/** {one: {count} person found | other: {count} people found} */
export const personCountPersonFound = (told: { count: number }): string => tell('person-count-person-found', told, { count: 'number' });
/** Department */
export const personDepartment = (): string => tell('person-department');
/** due {distance} */
export const personDueDistance = (told: { distance: string }): string => tell('person-due-distance', told, { distance: 'text' });
/** due {due} */
export const personDueDue = (told: { due: string }): string => tell('person-due-due', told, { due: 'day' });
/** E-mail */
export const personEMail = (): string => tell('person-e-mail');
/** Edit the person */
export const personEditThePerson = (): string => tell('person-edit-the-person');
/** Edit the person to give them a badge to print. */
export const personEditThePersonToGiveThem = (): string => tell('person-edit-the-person-to-give-them');
/** Employee number */
export const personEmployeeNumber = (): string => tell('person-employee-number');
/** Erase {name} */
export const personEraseName = (told: { name: string }): string => tell('person-erase-name', told, { name: 'text' });
/** {one: {who} still has {count} asset. Check it in first; then the details can be erased. | other: {who} still has {count} assets. Check them in first; then the details can be erased.} */
export const personEraseStillHas = (told: { count: number; name: string }): Parts => parts('person-erase-still-has', told, { count: 'number', name: 'text' });
/** Erase the person’s details */
export const personEraseThePersonsDetails = (): string => tell('person-erase-the-persons-details');
/** To go on, write the name: {who} */
export const personEraseWriteTheName = (told: { name: string }): Parts => parts('person-erase-write-the-name', told, { name: 'text' });
/** This person's details were erased already. */
export const personErasedAlready = (): string => tell('person-erased-already');
/** The details of this person were erased. Nothing was saved. */
export const personErasedDetails = (): string => tell('person-erased-details');
/** the details of the person were erased since. */
export const personErasedSince = (): string => tell('person-erased-since');
/** Has */
export const personHas = (): string => tell('person-has');
/** {one: Has {count} asset | other: Has {count} assets} */
export const personHasCountAsset = (told: { count: number }): string => tell('person-has-count-asset', told, { count: 'number' });
/** {strong} Add one under People. */
export const personHasNoEMailAddress = (told: { name: string }): Parts => parts('person-has-no-e-mail-address', told, { name: 'text' });
/** Has nothing */
export const personHasNothing = (): string => tell('person-has-nothing');
/** {one: {name} still has {count} asset. Check it in before erasing. | other: {name} still has {count} assets. Check them in before erasing.} */
export const personHolds = (told: { name: string; count: number }): string => tell('person-holds', told, { name: 'text', count: 'number' });
/** Merge two records of one person */
export const personMergeTwoRecordsOfOnePerson = (): string => tell('person-merge-two-records-of-one-person');
/** Name, department, e-mail, user name, employee number, badge and drawn signatures are erased for good, from the history as well. What happened with assets stays in the history, as done with an erased person; so do photos of what came back, which can be erased one by one. */
export const personNameDepartmentEMailUserName = (): string => tell('person-name-department-e-mail-user-name');
/** Name, e-mail, number or badge… */
export const personNameEMailNumberOrBadge = (): string => tell('person-name-e-mail-number-or-badge');
/** A person needs a name. */
export const personNameMissing = (): string => tell('person-name_missing');
/** No e-mail address */
export const personNoEMailAddress = (): string => tell('person-no-e-mail-address');
/** No name, department, e-mail, number or badge contains “{search}”. */
export const personNoNameDepartmentEMailNumber = (told: { search: string }): string => tell('person-no-name-department-e-mail-number', told, { search: 'text' });
/** No people yet */
export const personNoPeopleYet = (): string => tell('person-no-people-yet');
/** {name} has no badge code that could be printed. Nothing was printed. */
export const personNoBadge = (told: { name: string }): string => tell('person-no_badge', told, { name: 'text' });
/** Give the person a badge code first. */
export const personNoBadgeHint = (): string => tell('person-no_badge-hint');
/** Nobody has any of these: there is nobody to write to. */
export const personNobodyHasAnyOfTheseThere = (): string => tell('person-nobody-has-any-of-these-there');
/** Nobody matches */
export const personNobodyMatches = (): string => tell('person-nobody-matches');
/** Not yet. */
export const personNotYet = (): string => tell('person-not-yet');
/** Nothing but the name is on record. */
export const personNothingButTheNameIsOn = (): string => tell('person-nothing-but-the-name-is-on');
/** Nothing was sent. */
export const personNothingWasSent = (): string => tell('person-nothing-was-sent');
/** Open mail */
export const personOpenMail = (): string => tell('person-open-mail');
/** {one: {heard}{count} asset | other: {heard}{count} assets} */
export const personOpenedCountAsset = (told: { count: number }): Parts => parts('person-opened-count-asset', told, { count: 'number' });
/** Print a badge for the person */
export const personPrintABadgeForThePerson = (): string => tell('person-print-a-badge-for-the-person');
/** The register has it no more. */
export const personRegisterHasItNoMore = (): string => tell('person-register-has-it-no-more');
/** The register has it no more, but for what is said here. */
export const personRegisterHasItNoMoreButFor = (): string => tell('person-register-has-it-no-more-but-for');
/** Scan it: it lands here. At the Desk the badge then stands for the person. */
export const personScanItItLandsHereAt = (): string => tell('person-scan-it-it-lands-here-at');
/** Search people */
export const personSearchPeople = (): string => tell('person-search-people');
/** Show everybody */
export const personShowEverybody = (): string => tell('person-show-everybody');
/** Show in Assets */
export const personShowInAssets = (): string => tell('person-show-in-assets');
/** Subject */
export const personSubject = (): string => tell('person-subject');
/** {badge: The badge {text} is {owner}'s already. Nothing was saved. | employee_number: The employee number {text} is {owner}'s already. Nothing was saved.} */
export const personTaken = (told: { column: string; text: string; owner: string }): string => tell('person-taken', told, { text: 'text', owner: 'text' });
/** The addresses could not be copied. */
export const personTheAddressesCouldNotBeCopied = (): string => tell('person-the-addresses-could-not-be-copied');
/** The details of this person were erased. What happened with assets stays in the history, without a name. */
export const personTheDetailsOfThisPersonWere = (): string => tell('person-the-details-of-this-person-were');
/** The message to {name} is open in your mail program. */
export const personTheMessageToNameIsOpen = (told: { name: string }): string => tell('person-the-message-to-name-is-open', told, { name: 'text' });
/** The name as it stands above */
export const personTheNameAsItStandsAbove = (): string => tell('person-the-name-as-it-stands-above');
/** This cannot be undone. */
export const personThisCannotBeUndone = (): string => tell('person-this-cannot-be-undone');
/** To whom */
export const personToWhom = (): string => tell('person-to-whom');
/** There is no person “{named}” on the register. */
export const personUnknown = (told: { named: string }): string => tell('person-unknown', told, { named: 'text' });
/** Somebody who is not on the register yet is put there by first and last name. */
export const personUnknownCounter = (): string => tell('person-unknown-counter');
/** User name */
export const personUserName = (): string => tell('person-user-name');
/** What goes out at the Desk to {name} stands here. */
export const personWhatGoesOutAtTheDesk = (told: { name: string }): string => tell('person-what-goes-out-at-the-desk', told, { name: 'text' });
/** Where they work */
export const personWhereTheyWork = (): string => tell('person-where-they-work');
/** {lead} {names} */
export const personWithoutAnEMailAddress = (told: { names: ListOf }): Parts => parts('person-without-an-e-mail-address', told, { names: 'list' });
/** Write {name}, letter by letter as it stands above. Nothing is erased yet. */
export const personWriteNameLetterByLetterAs = (told: { name: string }): string => tell('person-write-name-letter-by-letter-as', told, { name: 'text' });
/** {one: {name}, {assets} asset. Your mail program opens each message; you send it there. | other: {name}, {assets} assets. Your mail program opens each message; you send it there.} */
export const personWriteToNameAbout = (told: { name: string; assets: number }): string => tell('person-write-to-name-about', told, { name: 'text', assets: 'number' });
/** {one: {people} person | other: {people} people}, {one: {assets} asset | other: {assets} assets}. Your mail program opens each message; you send it there. */
export const personWriteToPeopleAbout = (told: { people: number; assets: number }): string => tell('person-write-to-people-about', told, { people: 'number', assets: 'number' });
/** Write to the person about what they have */
export const personWriteToThePersonAboutWhat = (): string => tell('person-write-to-the-person-about-what');
/** Add photo… */
export const photoAddPhoto = (): string => tell('photo-add-photo');
/** Photo {at} of {all} */
export const photoAtOfAll = (told: { at: number; all: number }): string => tell('photo-at-of-all', told, { at: 'number', all: 'number' });
/** {one: {count} photo of {about} | other: {count} photos of {about}} */
export const photoCountPhotoOfAbout = (told: { count: number; about: string }): string => tell('photo-count-photo-of-about', told, { count: 'number', about: 'text' });
/** This photo cannot be shown. {refusal} */
export const photoDamaged = (told: { refusal: string }): string => tell('photo-damaged', told, { refusal: 'text' });
/** Check the register: it names every photo that is not as it was kept. */
export const photoDamagedHint = (): string => tell('photo-damaged-hint');
/** Erased */
export const photoErased = (): string => tell('photo-erased');
/** This photo was erased on {day} by {who}: {reason} */
export const photoErasedBy = (told: { day: string; who: string; reason: string }): string => tell('photo-erased-by', told, { day: 'day', who: 'text', reason: 'text' });
/** Nothing brings it back. */
export const photoErasedByHint = (): string => tell('photo-erased-by_hint');
/** Gone */
export const photoGone = (): string => tell('photo-gone');
/** It */
export const photoIt = (): string => tell('photo-it');
/** Keep it */
export const photoKeepIt = (): string => tell('photo-keep-it');
/** {most} photos are the most. */
export const photoMostAreKept = (told: { most: number }): string => tell('photo-most-are-kept', told, { most: 'number' });
/** Next */
export const photoNext = (): string => tell('photo-next');
/** Photos are kept of what comes back. Nothing was saved. */
export const photoNoCheckIn = (): string => tell('photo-no_check_in');
/** At most {most} photos are kept at a time. The others were not added. */
export const photoOthersNotAdded = (told: { most: number }): string => tell('photo-others-not-added', told, { most: 'number' });
/** Photo */
export const photoPhoto = (): string => tell('photo-photo');
/** Photo (JPEG) */
export const photoPhotoJpeg = (): string => tell('photo-photo-jpeg');
/** {photo}. {about} */
export const photoPhotoOf = (told: { photo: string; about: string }): string => tell('photo-photo-of', told, { about: 'text' });
/** Photos */
export const photoPhotos = (): string => tell('photo-photos');
/** Photos (PNG, JPEG) */
export const photoPhotosPngJpeg = (): string => tell('photo-photos-png-jpeg');
/** Picked, pasted or dropped here. Where they were taken is not kept. */
export const photoPickedPastedOrDroppedHereWhere = (): string => tell('photo-picked-pasted-or-dropped-here-where');
/** Previous */
export const photoPrevious = (): string => tell('photo-previous');
/** Enter why it is erased, in at most {most} characters. Nothing was erased. */
export const photoReason = (told: { most: number }): string => tell('photo-reason', told, { most: 'number' });
/** Remove photo {at} */
export const photoRemoveAt = (told: { at: number }): string => tell('photo-remove-at', told, { at: 'number' });
/** Save as JPEG… */
export const photoSaveAsJpeg = (): string => tell('photo-save-as-jpeg');
/** Saved as {name}. */
export const photoSavedAsName = (told: { name: string }): string => tell('photo-saved-as-name', told, { name: 'text' });
/** Such as: shows a face */
export const photoSuchAsShowsAFace = (): string => tell('photo-such-as-shows-a-face');
/** At most {most} photos are kept at a time. Nothing was saved. */
export const photoTooMany = (told: { most: number }): string => tell('photo-too_many', told, { most: 'number' });
/** There is no photo “{named}” on the register. */
export const photoUnknown = (told: { named: string }): string => tell('photo-unknown', told, { named: 'text' });
/** Choose a picture: a file, or the picture itself. */
export const pictureMissing = (): string => tell('picture-missing');
/** No code could be read in the picture. */
export const pictureNoCodes = (): string => tell('picture-no_codes');
/** Come closer, or take a sharper picture under even light. */
export const pictureNoCodesHint = (): string => tell('picture-no_codes-hint');
/** Save it as PNG or JPEG; phones can, too. */
export const pictureNoPictureHint = (): string => tell('picture-no_picture-hint');
/** Make it smaller, or take the part with the codes. */
export const pictureTooLargeHint = (): string => tell('picture-too_large-hint');
/** 30 labels */
export const pieces30Labels = (): string => tell('pieces-30-labels');
/** 48 labels */
export const pieces48Labels = (): string => tell('pieces-48-labels');
/** A person, a place or a tag */
export const piecesAPersonAPlaceOrA = (): string => tell('pieces-a-person-a-place-or-a');
/** A very long name of a thing */
export const piecesAVeryLongNameOfA = (): string => tell('pieces-a-very-long-name-of-a');
/** An amount is not less than nothing. */
export const piecesAnAmountIsNotLessThan = (): string => tell('pieces-an-amount-is-not-less-than');
/** Ana Ruiz */
export const piecesAnaRuiz = (): string => tell('pieces-ana-ruiz');
/** Another desk is writing to the register. Nothing was saved. */
export const piecesAnotherDeskIsWritingToThe = (): string => tell('pieces-another-desk-is-writing-to-the');
/** As people call it */
export const piecesAsPeopleCallIt = (): string => tell('pieces-as-people-call-it');
/** As they were */
export const piecesAsTheyWere = (): string => tell('pieces-as-they-were');
/** Assigned */
export const piecesAssigned = (): string => tell('pieces-assigned');
/** Assigned to */
export const piecesAssignedTo = (): string => tell('pieces-assigned-to');
/** Avery 5160 */
export const piecesAvery5160 = (): string => tell('pieces-avery-5160');
/** Avery L6009 */
export const piecesAveryL6009 = (): string => tell('pieces-avery-l6009');
/** became */
export const piecesBecame = (): string => tell('pieces-became');
/** Calendar (Alt+↓) */
export const piecesCalendarAlt = (): string => tell('pieces-calendar-alt');
/** Check in first */
export const piecesCheckInFirst = (): string => tell('pieces-check-in-first');
/** Check in or put in stock first, where that helps */
export const piecesCheckInOrPutInStock = (): string => tell('pieces-check-in-or-put-in-stock');
/** Check out 3 items */
export const piecesCheckOut3Items = (): string => tell('pieces-check-out-3-items');
/** Checked out */
export const piecesCheckedOut = (): string => tell('pieces-checked-out');
/** Checked out to Ana Ruiz */
export const piecesCheckedOutToAnaRuiz = (): string => tell('pieces-checked-out-to-ana-ruiz');
/** Choose */
export const piecesChoose = (): string => tell('pieces-choose');
/** Choose all */
export const piecesChooseAll = (): string => tell('pieces-choose-all');
/** Choose columns */
export const piecesChooseColumns = (): string => tell('pieces-choose-columns');
/** Chosen */
export const piecesChosen = (): string => tell('pieces-chosen');
/** Clear {label} */
export const piecesClearLabel = (told: { label: string }): string => tell('pieces-clear-label', told);
/** Clear selection */
export const piecesClearSelection = (): string => tell('pieces-clear-selection');
/** {one: {count} asset chosen | other: {count} assets chosen} */
export const piecesCountAssetChosen = (told: { count: number }): string => tell('pieces-count-asset-chosen', told, { count: 'number' });
/** {count} chosen */
export const piecesCountChosen = (told: { count: number }): string => tell('pieces-count-chosen', told, { count: 'number' });
/** {figure} {label} */
export const piecesCountInTheWay = (told: { count: number; label: string }): Parts => parts('pieces-count-in-the-way', told, { count: 'number' });
/** Currency (Alt+↓) */
export const piecesCurrencyAlt = (): string => tell('pieces-currency-alt');
/** Dark */
export const piecesDark = (): string => tell('pieces-dark');
/** dd */
export const piecesDateDd = (): string => tell('pieces-date-dd');
/** mm */
export const piecesDateMm = (): string => tell('pieces-date-mm');
/** yyyy */
export const piecesDateYyyy = (): string => tell('pieces-date-yyyy');
/** {day}, {away} */
export const piecesDayAndDistance = (told: { day: string; distance: string }): Parts => parts('pieces-day-and-distance', told, { day: 'day', distance: 'text' });
/** Dell U2723QE */
export const piecesDellU2723qe = (): string => tell('pieces-dell-u2723qe');
/** Dialog */
export const piecesDialog = (): string => tell('pieces-dialog');
/** Disabled */
export const piecesDisabled = (): string => tell('pieces-disabled');
/** Dispose */
export const piecesDispose = (): string => tell('pieces-dispose');
/** Disposed */
export const piecesDisposed = (): string => tell('pieces-disposed');
/** {deed}: {count} {label} */
export const piecesDoWithCount = (told: { deed: string; count: number; label: string }): string => tell('pieces-do-with-count', told, { count: 'number' });
/** {done} of {total} */
export const piecesDoneOfTotal = (told: { done: number; total: number }): string => tell('pieces-done-of-total', told, { done: 'number', total: 'number' });
/** Drawer */
export const piecesDrawer = (): string => tell('pieces-drawer');
/** Due */
export const piecesDue = (): string => tell('pieces-due');
/** Empty */
export const piecesEmpty = (): string => tell('pieces-empty');
/** Expired */
export const piecesExpired = (): string => tell('pieces-expired');
/** Filter by {label} */
export const piecesFilterLabel = (told: { label: string }): string => tell('pieces-filter-label', told);
/** Finance */
export const piecesFinance = (): string => tell('pieces-finance');
/** Find… */
export const piecesFind = (): string => tell('pieces-find');
/** Find in {label} */
export const piecesFindInLabel = (told: { label: string }): string => tell('pieces-find-in-label', told);
/** Go on anyway */
export const piecesGoOnAnyway = (): string => tell('pieces-go-on-anyway');
/** HQ › 2nd floor › Store */
export const piecesHq2ndFloorStore = (): string => tell('pieces-hq-2nd-floor-store');
/** HQ › Store */
export const piecesHqStore = (): string => tell('pieces-hq-store');
/** Import of 812 rows */
export const piecesImportOf812Rows = (): string => tell('pieces-import-of-812-rows');
/** In the way */
export const piecesInTheWay = (): string => tell('pieces-in-the-way');
/** Installed */
export const piecesInstalled = (): string => tell('pieces-installed');
/** Installed in */
export const piecesInstalledIn = (): string => tell('pieces-installed-in');
/** Is it {thousands} or {decimals}? Write {thousands_written} or {decimals_written}. */
export const piecesIsItThousandsOrDecimals = (told: { thousands: string; decimals: string; thousands_written: string; decimals_written: string }): string => tell('pieces-is-it-thousands-or-decimals', told, { thousands: 'text', decimals: 'text', thousands_written: 'text', decimals_written: 'text' });
/** IT 000 077 2 has this serial already. */
export const piecesIt0000772HasThis = (): string => tell('pieces-it-000-077-2-has-this');
/** J. Okafor */
export const piecesJOkafor = (): string => tell('pieces-j-okafor');
/** {label}: calendar */
export const piecesLabelCalendar = (told: { label: string }): string => tell('pieces-label-calendar', told, { label: 'text' });
/** {label}: currency {value} */
export const piecesLabelCurrencyValue = (told: { label: string; value: string }): string => tell('pieces-label-currency-value', told, { label: 'text', value: 'text' });
/** {label}: how many? */
export const piecesLabelHowMany = (told: { label: string }): string => tell('pieces-label-how-many', told, { label: 'text' });
/** {label}: how much? */
export const piecesLabelHowMuch = (told: { label: string }): string => tell('pieces-label-how-much', told, { label: 'text' });
/** {label} is needed. */
export const piecesLabelIsNeeded = (told: { label: string }): string => tell('pieces-label-is-needed', told, { label: 'text' });
/** {label}: nothing is chosen yet. */
export const piecesLabelNothingIsChosenYet = (told: { label: string }): string => tell('pieces-label-nothing-is-chosen-yet', told, { label: 'text' });
/** {label}: {value} */
export const piecesLabelValue = (told: { label: string; value: string }): string => tell('pieces-label-value', told, { value: 'text' });
/** {label}: which day? */
export const piecesLabelWhichDay = (told: { label: string }): string => tell('pieces-label-which-day', told, { label: 'text' });
/** Later */
export const piecesLater = (): string => tell('pieces-later');
/** Leave out all {count} */
export const piecesLeaveAllOut = (told: { count: number }): string => tell('pieces-leave-all-out', told, { count: 'number' });
/** Leave these out: {count} */
export const piecesLeaveTheseOut = (told: { count: number }): string => tell('pieces-leave-these-out', told, { count: 'number' });
/** Light */
export const piecesLight = (): string => tell('pieces-light');
/** Loading */
export const piecesLoading = (): string => tell('pieces-loading');
/** Lost */
export const piecesLost = (): string => tell('pieces-lost');
/** MacBook Pro 14″ M3 */
export const piecesMacbookPro14M3 = (): string => tell('pieces-macbook-pro-14-m3');
/** Moved */
export const piecesMoved = (): string => tell('pieces-moved');
/** New starter */
export const piecesNewStarter = (): string => tell('pieces-new-starter');
/** Ngozi Adeyemi */
export const piecesNgoziAdeyemi = (): string => tell('pieces-ngozi-adeyemi');
/** Not above {most}. */
export const piecesNotAbove = (told: { most: string }): string => tell('pieces-not-above', told, { most: 'text' });
/** Not below {least}. */
export const piecesNotBelow = (told: { least: string }): string => tell('pieces-not-below', told, { least: 'text' });
/** Nothing found */
export const piecesNothingFound = (): string => tell('pieces-nothing-found');
/** On loan to */
export const piecesOnLoanTo = (): string => tell('pieces-on-loan-to');
/** Only good rows */
export const piecesOnlyGoodRows = (): string => tell('pieces-only-good-rows');
/** Ordered */
export const piecesOrdered = (): string => tell('pieces-ordered');
/** Part of */
export const piecesPartOf = (): string => tell('pieces-part-of');
/** Parts */
export const piecesParts = (): string => tell('pieces-parts');
/** Print label */
export const piecesPrintLabel = (): string => tell('pieces-print-label');
/** Put in stock first */
export const piecesPutInStockFirst = (): string => tell('pieces-put-in-stock-first');
/** Quiet */
export const piecesQuiet = (): string => tell('pieces-quiet');
/** “{text}” */
export const piecesQuoted = (told: { text: string }): string => tell('pieces-quoted', told, { text: 'text' });
/** Reading rows */
export const piecesReadingRows = (): string => tell('pieces-reading-rows');
/** Requested */
export const piecesRequested = (): string => tell('pieces-requested');
/** Required */
export const piecesRequired = (): string => tell('pieces-required');
/** Retired */
export const piecesRetired = (): string => tell('pieces-retired');
/** Sam Lee */
export const piecesSamLee = (): string => tell('pieces-sam-lee');
/** Sam Lee at Front desk */
export const piecesSamLeeAtFrontDesk = (): string => tell('pieces-sam-lee-at-front-desk');
/** Saving */
export const piecesSaving = (): string => tell('pieces-saving');
/** Say which currency: three letters such as EUR or USD. */
export const piecesSayWhichCurrencyThreeLettersSuch = (): string => tell('pieces-say-which-currency-three-letters-such');
/** Serial */
export const piecesSerial = (): string => tell('pieces-serial');
/** Small */
export const piecesSmall = (): string => tell('pieces-small');
/** Take a filter away to see more. */
export const piecesTakeAFilterAwayToSee = (): string => tell('pieces-take-a-filter-away-to-see');
/** taken back */
export const piecesTakenBack = (): string => tell('pieces-taken-back');
/** “{text}” is not a currency: write three letters such as EUR or USD. */
export const piecesTextIsNotACurrencyWrite = (told: { text: string }): string => tell('pieces-text-is-not-a-currency-write', told, { text: 'text' });
/** The others go into a file to mend */
export const piecesTheOthersGoIntoAFile = (): string => tell('pieces-the-others-go-into-a-file');
/** They leave the register's stock until they are checked in. */
export const piecesTheyLeaveTheRegistersStockUntil = (): string => tell('pieces-they-leave-the-registers-stock-until');
/** ThinkPad T14 Gen 4 */
export const piecesThinkpadT14Gen4 = (): string => tell('pieces-thinkpad-t14-gen-4');
/** Try again in a moment. */
export const piecesTryAgainInAMoment = (): string => tell('pieces-try-again-in-a-moment');
/** “{typed}” is none of these. Choose one from the list. */
export const piecesTypedIsNoneOfTheseChoose = (told: { typed: string }): string => tell('pieces-typed-is-none-of-these-choose', told, { typed: 'text' });
/** “{typed}” is the name of several. Choose one of them. */
export const piecesTypedIsTheNameOfSeveral = (told: { typed: string }): string => tell('pieces-typed-is-the-name-of-several', told, { typed: 'text' });
/** Unknown */
export const piecesUnknown = (): string => tell('pieces-unknown');
/** Warranties by when they end */
export const piecesWarrantiesByWhenTheyEnd = (): string => tell('pieces-warranties-by-when-they-end');
/** Warranty ends */
export const piecesWarrantyEnds = (): string => tell('pieces-warranty-ends');
/** What is in the way */
export const piecesWhatIsInTheWay = (): string => tell('pieces-what-is-in-the-way');
/** Which, and why */
export const piecesWhichAndWhy = (): string => tell('pieces-which-and-why');
/** Within 90 days */
export const piecesWithin90Days = (): string => tell('pieces-within-90-days');
/** Write a number, such as 1{decimal}5. */
export const piecesWriteANumberSuchAs1 = (told: { decimal: string }): string => tell('pieces-write-a-number-such-as-1', told, { decimal: 'text' });
/** Write a whole number, such as 12. */
export const piecesWriteAWholeNumberSuchAs = (): string => tell('pieces-write-a-whole-number-such-as');
/** Write an amount such as {example}. */
export const piecesWriteAnAmountSuchAsExample = (told: { example: string }): string => tell('pieces-write-an-amount-such-as-example', told, { example: 'text' });
/** Write it without a mark: {number}. */
export const piecesWriteWithoutAMark = (told: { number: string }): string => tell('pieces-write-without-a-mark', told, { number: 'text' });
/** Zebra ZD421 */
export const piecesZebraZd421 = (): string => tell('pieces-zebra-zd421');
/** 2nd floor, Store, Rack 4… */
export const place2ndFloorStoreRack4 = (): string => tell('place-2nd-floor-store-rack-4');
/** A place may be part of another. With a code at its door, one scan says where things go. */
export const placeAPlaceMayBePartOf = (): string => tell('place-a-place-may-be-part-of');
/** Add inside */
export const placeAddInside = (): string => tell('place-add-inside');
/** Add the first place */
export const placeAddTheFirstPlace = (): string => tell('place-add-the-first-place');
/** {one: “{text}” matches {count} place. Nothing was done. | other: “{text}” matches {count} places. Nothing was done.} */
export const placeAmbiguous = (told: { text: string; count: number }): string => tell('place-ambiguous', told, { text: 'text', count: 'number' });
/** Use the whole path, or a code that only one of them has. */
export const placeAmbiguousHint = (): string => tell('place-ambiguous-hint');
/** Code at its door */
export const placeCodeAtItsDoor = (): string => tell('place-code-at-its-door');
/** Another place already has this code. */
export const placeCodeTaken = (): string => tell('place-code_taken');
/** {one: {count} place | other: {count} places} */
export const placeCountPlace = (told: { count: number }): string => tell('place-count-place', told, { count: 'number' });
/** Edit the place */
export const placeEditThePlace = (): string => tell('place-edit-the-place');
/** {one: {found} of {count} place | other: {found} of {count} places} */
export const placeFoundOfCountPlace = (told: { found: number; count: number }): string => tell('place-found-of-count-place', told, { found: 'number', count: 'number' });
/** Here */
export const placeHere = (): string => tell('place-here');
/** Inside */
export const placeInside = (): string => tell('place-inside');
/** {name} cannot be moved into itself or a place below it. */
export const placeIntoItself = (told: { name: string }): string => tell('place-into_itself', told, { name: 'text' });
/** {inner} is inside {outer}, so it cannot stay in its stead. */
export const placeIntoItselfMerging = (told: { inner: string; outer: string }): string => tell('place-into_itself-merging', told, { inner: 'text', outer: 'text' });
/** Keep the outer one, or move the inner one out of it first. */
export const placeIntoItselfMergingHint = (): string => tell('place-into_itself-merging_hint');
/** {name}, {here} here, {below} with those below */
export const placeLine = (told: { name: string; here: number; below: number }): string => tell('place-line', told, { name: 'text', here: 'number', below: 'number' });
/** {name}, code {code}, {here} here, {below} with those below */
export const placeLineWithCode = (told: { name: string; code: string; here: number; below: number }): string => tell('place-line-with-code', told, { name: 'text', code: 'text', here: 'number', below: 'number' });
/** Merge two records of one place */
export const placeMergeTwoRecordsOfOnePlace = (): string => tell('place-merge-two-records-of-one-place');
/** Name, code or notes */
export const placeNameCodeOrNotes = (): string => tell('place-name-code-or-notes');
/** A place needs a name. */
export const placeNameMissing = (): string => tell('place-name_missing');
/** New place */
export const placeNewPlace = (): string => tell('place-new-place');
/** New place in {name} */
export const placeNewPlaceIn = (told: { name: string }): string => tell('place-new-place-in', told, { name: 'text' });
/** New place, inside the open one */
export const placeNewPlaceInsideTheOpenOne = (): string => tell('place-new-place-inside-the-open-one');
/** No place has “{search}” in its path, code or notes. */
export const placeNoPlaceHasSearchInIts = (told: { search: string }): string => tell('place-no-place-has-search-in-its', told, { search: 'text' });
/** No place matches */
export const placeNoPlaceMatches = (): string => tell('place-no-place-matches');
/** No places yet */
export const placeNoPlacesYet = (): string => tell('place-no-places-yet');
/** {path} has no code that could be printed. Nothing was printed. */
export const placeNoCode = (told: { path: string }): string => tell('place-no_code', told, { path: 'text' });
/** Give the place a code first. */
export const placeNoCodeHint = (): string => tell('place-no_code-hint');
/** Nothing: it stands at the top */
export const placeNothingItStandsAtTheTop = (): string => tell('place-nothing-it-stands-at-the-top');
/** Only a place with a code gets a label: edit it to give it one. */
export const placeOnlyAPlaceWithACode = (): string => tell('place-only-a-place-with-a-code');
/** {path} cannot be what it is part of. */
export const placePathCannotBeWhatItIs = (told: { path: string }): string => tell('place-path-cannot-be-what-it-is', told, { path: 'text' });
/** Print a label for the place */
export const placePrintALabelForThePlace = (): string => tell('place-print-a-label-for-the-place');
/** Scanned, it says where things go. No other place has it. */
export const placeScannedItSaysWhereThingsGo = (): string => tell('place-scanned-it-says-where-things-go');
/** Search the places */
export const placeSearchThePlaces = (): string => tell('place-search-the-places');
/** See assets */
export const placeSeeAssets = (): string => tell('place-see-assets');
/** See the assets there */
export const placeSeeTheAssetsThere = (): string => tell('place-see-the-assets-there');
/** Show all places */
export const placeShowAllPlaces = (): string => tell('place-show-all-places');
/** There is already a place {path}. Nothing was saved. */
export const placeTaken = (told: { path: string }): string => tell('place-taken', told, { path: 'text' });
/** There is no place “{named}” on the register. */
export const placeUnknown = (told: { named: string }): string => tell('place-unknown', told, { named: 'text' });
/** Who has the key, how to get there… */
export const placeWhoHasTheKeyHowTo = (): string => tell('place-who-has-the-key-how-to');
/** With below */
export const placeWithBelow = (): string => tell('place-with-below');
/** {again}; check overruled: {overruled} */
export const printAgainAndCheckOverruled = (told: { again: string; overruled: string }): string => tell('print-again-and-check-overruled', told, { again: 'text', overruled: 'text' });
/** Complete */
export const printAllOut = (): string => tell('print-all-out');
/** Although the check refused */
export const printAlthoughTheCheckRefused = (): string => tell('print-although-the-check-refused');
/** badge */
export const printBadge = (): string => tell('print-badge');
/** check overruled: {overruled} */
export const printCheckOverruledOverruled = (told: { overruled: string }): string => tell('print-check-overruled-overruled', told, { overruled: 'text' });
/** Choose the printer the rest goes to. */
export const printChooseThePrinterTheRestGoes = (): string => tell('print-choose-the-printer-the-rest-goes');
/** All labels of this job came out. Nothing was printed. */
export const printComplete = (): string => tell('print-complete');
/** To print them once more, choose them again and say why. */
export const printCompleteHint = (): string => tell('print-complete-hint');
/** {copies} of each */
export const printCopiesOfEach = (told: { copies: number }): string => tell('print-copies-of-each', told, { copies: 'number' });
/** {one: {count} job | other: {count} jobs} */
export const printCountJob = (told: { count: number }): string => tell('print-count-job', told, { count: 'number' });
/** {one: {count} job found | other: {count} jobs found} */
export const printCountJobFound = (told: { count: number }): string => tell('print-count-job-found', told, { count: 'number' });
/** {one: {count} job stopped | other: {count} jobs stopped} */
export const printCountJobStopped = (told: { count: number }): string => tell('print-count-job-stopped', told, { count: 'number' });
/** {count} more */
export const printCountMore = (told: { count: number }): string => tell('print-count-more', told, { count: 'number' });
/** Every label that was sent came out, as far as the printers said. */
export const printEveryLabelThatWasSentCame = (): string => tell('print-every-label-that-was-sent-came');
/** {far}: {failure} */
export const printFarAndFailure = (told: { far: string; failure: string }): string => tell('print-far-and-failure', told);
/** File */
export const printFile = (): string => tell('print-file');
/** {file} ({kind}) */
export const printFileOfKind = (told: { file: string; kind: string }): string => tell('print-file-of-kind', told, { file: 'text', kind: 'text' });
/** For */
export const printFor = (): string => tell('print-for');
/** {format}, from position {start} */
export const printFormatFromPositionStart = (told: { format: string; start: number }): string => tell('print-format-from-position-start', told, { format: 'text', start: 'number' });
/** From another label */
export const printFromAnotherLabel = (): string => tell('print-from-another-label');
/** From label */
export const printFromLabel = (): string => tell('print-from-label');
/** {one: From label {from}: {count} label | other: From label {from}: {count} labels} */
export const printFromLabelFromCountLabel = (told: { from: number; count: number }): string => tell('print-from-label-from-count-label', told, { from: 'number', count: 'number' });
/** From which label */
export const printFromWhichLabel = (): string => tell('print-from-which-label');
/** How far */
export const printHowFar = (): string => tell('print-how-far');
/** It did not surely come out */
export const printItDidNotSurelyComeOut = (): string => tell('print-it-did-not-surely-come-out');
/** It stopped before the end. */
export const printItStoppedBeforeTheEnd = (): string => tell('print-it-stopped-before-the-end');
/** Labels of this job */
export const printLabelsOfThisJob = (): string => tell('print-labels-of-this-job');
/** Look which came out last. */
export const printLookWhichCameOutLast = (): string => tell('print-look-which-came-out-last');
/** {one: One of them may come out twice: it was under way when it stopped. | other: {count} of them may come out twice: they were under way when it stopped.} */
export const printMayComeOutTwice = (told: { count: number }): string => tell('print-may-come-out-twice', told, { count: 'number' });
/** Never printed */
export const printNeverPrinted = (): string => tell('print-never-printed');
/** No job has a label with “{tag}”. */
export const printNoJobHasALabelWith = (told: { tag: string }): string => tell('print-no-job-has-a-label-with', told, { tag: 'text' });
/** No job has a label with “{tag}” and stopped. */
export const printNoJobHasALabelWithAndStopped = (told: { tag: string }): string => tell('print-no-job-has-a-label-with-and-stopped', told, { tag: 'text' });
/** No job stopped */
export const printNoJobStopped = (): string => tell('print-no-job-stopped');
/** The labels of this job run from 1 to {last}. Nothing was printed. */
export const printNoSuchLabel = (told: { last: number }): string => tell('print-no_such_label', told, { last: 'number' });
/** None of them is an asset’s label. */
export const printNoneOfThemIsAnAssets = (): string => tell('print-none-of-them-is-an-assets');
/** No print job stopped before its end. Nothing was printed. */
export const printNoneStopped = (): string => tell('print-none_stopped');
/** Not in the journal */
export const printNotInTheJournal = (): string => tell('print-not-in-the-journal');
/** not surely out */
export const printNotSurelyOut = (): string => tell('print-not-surely-out');
/** not there now */
export const printNotThereNow = (): string => tell('print-not-there-now');
/** Only jobs that stopped */
export const printOnlyJobsThatStopped = (): string => tell('print-only-jobs-that-stopped');
/** Open the asset */
export const printOpenTheAsset = (): string => tell('print-open-the-asset');
/** Print job */
export const printPrintJob = (): string => tell('print-print-job');
/** Print journal */
export const printPrintJournal = (): string => tell('print-print-journal');
/** Print these again */
export const printPrintTheseAgain = (): string => tell('print-print-these-again');
/** Printed again because */
export const printPrintedAgainBecause = (): string => tell('print-printed-again-because');
/** Printer or file */
export const printPrinterOrFile = (): string => tell('print-printer-or-file');
/** Search the journal by tag */
export const printSearchTheJournalByTag = (): string => tell('print-search-the-journal-by-tag');
/** Search the journal by tag or code */
export const printSearchTheJournalByTagOr = (): string => tell('print-search-the-journal-by-tag-or');
/** Search the print journal */
export const printSearchThePrintJournal = (): string => tell('print-search-the-print-journal');
/** Send the rest */
export const printSendTheRest = (): string => tell('print-send-the-rest');
/** {sent} of {labels}, {uncertain} uncertain */
export const printSentOfLabelsUncertain = (told: { sent: number; labels: number; uncertain: number }): string => tell('print-sent-of-labels-uncertain', told, { sent: 'number', labels: 'number', uncertain: 'number' });
/** Show every job */
export const printShowEveryJob = (): string => tell('print-show-every-job');
/** {0: {failure} {sent} of {labels} labels were printed. Print the rest from the print journal. | one: {failure} {sent} of {labels} labels were printed. The one after those may have been printed too: check the printer. Print the rest from the print journal. | other: {failure} {sent} of {labels} labels were printed. The {uncertain} after those may have been printed too: check the printer. Print the rest from the print journal.} */
export const printStoppedAfter = (told: { failure: string; sent: number; labels: number; uncertain: number }): string => tell('print-stopped-after', told, { failure: 'text', sent: 'number', labels: 'number', uncertain: 'number' });
/** Stopped jobs */
export const printStoppedJobs = (): string => tell('print-stopped-jobs');
/** Tag or code: type or scan it */
export const printTagOrCodeTypeOrScan = (): string => tell('print-tag-or-code-type-or-scan');
/** {one: The {count} asset among them. | other: The {count} assets among them.} */
export const printTheCountAssetAmongThem = (told: { count: number }): string => tell('print-the-count-asset-among-them', told, { count: 'number' });
/** The first {count} are listed. */
export const printTheFirstCountAreListed = (told: { count: number }): string => tell('print-the-first-count-are-listed', told, { count: 'number' });
/** The link is of another register, or the print was taken back. */
export const printTheLinkIsOfAnotherRegister = (): string => tell('print-the-link-is-of-another-register');
/** {one: The uncertain one came out: nothing comes twice. | other: The {count} uncertain ones came out: nothing comes twice.} */
export const printUncertainCameOut = (told: { count: number }): string => tell('print-uncertain-came-out', told, { count: 'number' });
/** What is printed stands here */
export const printWhatIsPrintedStandsHere = (): string => tell('print-what-is-printed-stands-here');
/** Which labels, on what, when and by whom; and how to go on with a job that stopped. */
export const printWhichLabelsOnWhatWhenAnd = (): string => tell('print-which-labels-on-what-when-and');
/** There is no print job “{named}” on the register. */
export const printJobUnknown = (told: { named: string }): string => tell('print_job-unknown', told, { named: 'text' });
/** A number or a name: L6009, 57x32… */
export const printerANumberOrANameL6009 = (): string => tell('printer-a-number-or-a-name-l6009');
/** A size or a number: 57x32, 30252… */
export const printerASizeOrANumber57x32 = (): string => tell('printer-a-size-or-a-number-57x32');
/** Address */
export const printerAddress = (): string => tell('printer-address');
/** {one: “{text}” matches {count} printer. Nothing was done. | other: “{text}” matches {count} printers. Nothing was done.} */
export const printerAmbiguous = (told: { text: string; count: number }): string => tell('printer-ambiguous', told, { text: 'text', count: 'number' });
/** As its data sheet says */
export const printerAsItsDataSheetSays = (): string => tell('printer-as-its-data-sheet-says');
/** As its own test page says. */
export const printerAsItsOwnTestPageSays = (): string => tell('printer-as-its-own-test-page-says');
/** Ask all printers again how they are */
export const printerAskAllPrintersAgainHowThey = (): string => tell('printer-ask-all-printers-again-how-they');
/** Asking the printers how they are… */
export const printerAskingThePrintersHowTheyAre = (): string => tell('printer-asking-the-printers-how-they-are');
/** Back to the printers */
export const printerBackToThePrinters = (): string => tell('printer-back-to-the-printers');
/** By its address */
export const printerByItsAddress = (): string => tell('printer-by-its-address');
/** by the system */
export const printerByTheSystem = (): string => tell('printer-by-the-system');
/** by the system; the default */
export const printerByTheSystemTheDefault = (): string => tell('printer-by-the-system-the-default');
/** Calibrate */
export const printerCalibrate = (): string => tell('printer-calibrate');
/** Calibrate {name} */
export const printerCalibrateName = (told: { printer: string }): Parts => parts('printer-calibrate-name', told, { printer: 'text' });
/** Calibrate the printer */
export const printerCalibrateThePrinter = (): string => tell('printer-calibrate-the-printer');
/** Calibrated for */
export const printerCalibratedFor = (): string => tell('printer-calibrated-for');
/** Calibration */
export const printerCalibration = (): string => tell('printer-calibration');
/** changes */
export const printerChanges = (): string => tell('printer-changes');
/** Choose a printer of this computer. */
export const printerChooseAPrinterOfThisComputer = (): string => tell('printer-choose-a-printer-of-this-computer');
/** Choose the format */
export const printerChooseTheFormat = (): string => tell('printer-choose-the-format');
/** Correction from now on */
export const printerCorrectionFromNowOn = (): string => tell('printer-correction-from-now-on');
/** Correction now */
export const printerCorrectionNow = (): string => tell('printer-correction-now');
/** {one: {count} format | other: {count} formats} */
export const printerCountFormat = (told: { count: number }): string => tell('printer-count-format', told, { count: 'number' });
/** Crosses across: is */
export const printerCrossesAcrossIs = (): string => tell('printer-crosses-across-is');
/** Crosses down: is */
export const printerCrossesDownIs = (): string => tell('printer-crosses-down-is');
/** Dots straight to the printer, past its driver: the queue has to be a raw one. */
export const printerDotsStraightToThePrinterPast = (): string => tell('printer-dots-straight-to-the-printer-past');
/** {dpi} dpi */
export const printerDpi = (told: { dpi: string }): string => tell('printer-dpi', told, { dpi: 'text' });
/** Each sheet or roll lies a little differently in a printer. */
export const printerEachSheetOrRollLiesA = (): string => tell('printer-each-sheet-or-roll-lies-a');
/** Edit printer */
export const printerEditPrinter = (): string => tell('printer-edit-printer');
/** Edit the printer */
export const printerEditThePrinter = (): string => tell('printer-edit-the-printer');
/** for label printers */
export const printerForLabelPrinters = (): string => tell('printer-for-label-printers');
/** {format}: {correction} */
export const printerFormatAndCorrection = (told: { format: string; correction: string }): string => tell('printer-format-and-correction', told, { format: 'text' });
/** Go to Print */
export const printerGoToPrint = (): string => tell('printer-go-to-print');
/** here */
export const printerHere = (): string => tell('printer-here');
/** How far does the print have to go? To the right and down are plus; to the left and up are minus. */
export const printerHowFarDoesThePrintHave = (): string => tell('printer-how-far-does-the-print-have');
/** How it is reached */
export const printerHowItIsReached = (): string => tell('printer-how-it-is-reached');
/** Choose 152, 203, 300, 600 or 1200 dpi. */
export const printerImpossibleDpi = (): string => tell('printer-impossible-dpi');
/** The address of a printer is a host name or a number such as 192.168.1.40. */
export const printerImpossibleHost = (): string => tell('printer-impossible-host');
/** Network printers accept ZPL only. To print pages, choose a system printer. */
export const printerImpossibleLanguage = (): string => tell('printer-impossible-language');
/** A port is from 1 to 65535; label printers listen on 9100. */
export const printerImpossiblePort = (): string => tell('printer-impossible-port');
/** Choose one of the printers the system lists. */
export const printerImpossibleQueue = (): string => tell('printer-impossible-queue');
/** Set the timeout between 0.5 and 60 seconds. */
export const printerImpossibleTimeout = (): string => tell('printer-impossible-timeout');
/** label on the roll */
export const printerLabelOnTheRoll = (): string => tell('printer-label-on-the-roll');
/** label on the sheet */
export const printerLabelOnTheSheet = (): string => tell('printer-label-on-the-sheet');
/** Label printer at the dock */
export const printerLabelPrinterAtTheDock = (): string => tell('printer-label-printer-at-the-dock');
/** Language */
export const printerLanguage = (): string => tell('printer-language');
/** {language}, {dpi} dpi */
export const printerLanguageAndDpi = (told: { language: string; dpi: string }): string => tell('printer-language-and-dpi', told, { language: 'text', dpi: 'text' });
/** Left edge */
export const printerLeftEdge = (): string => tell('printer-left-edge');
/** Left empty, it is chosen with each print. */
export const printerLeftEmptyItIsChosenWith = (): string => tell('printer-left-empty-it-is-chosen-with');
/** like any document */
export const printerLikeAnyDocument = (): string => tell('printer-like-any-document');
/** Longest wait */
export const printerLongestWait = (): string => tell('printer-longest-wait');
/** Measure it */
export const printerMeasureIt = (): string => tell('printer-measure-it');
/** Media loaded */
export const printerMediaLoaded = (): string => tell('printer-media-loaded');
/** {name} is no longer set up */
export const printerNameIsNoLongerSetUp = (told: { name: string }): string => tell('printer-name-is-no-longer-set-up', told, { name: 'text' });
/** A printer needs a name of at most 80 characters. */
export const printerNameMissing = (): string => tell('printer-name-missing');
/** no correction */
export const printerNoCorrection = (): string => tell('printer-no-correction');
/** No correction for {format} any more */
export const printerNoCorrectionForFormatAnyMore = (told: { format: string }): string => tell('printer-no-correction-for-format-any-more', told, { format: 'text' });
/** No printer yet */
export const printerNoPrinterYet = (): string => tell('printer-no-printer-yet');
/** Choose a printer that takes pages, or where to save the page. */
export const printerNoPages = (): string => tell('printer-no_pages');
/** Not calibrated: labels go where the format says. If they sit beside their labels on paper, measure it once. */
export const printerNotCalibratedLabelsGoWhereThe = (): string => tell('printer-not-calibrated-labels-go-where-the');
/** Not there */
export const printerNotThere = (): string => tell('printer-not-there');
/** Nothing is read off yet that would change the correction. */
export const printerNothingIsReadOffYetThat = (): string => tell('printer-nothing-is-read-off-yet-that');
/** Offline */
export const printerOffline = (): string => tell('printer-offline');
/** On plain paper: then hold it behind a sheet of labels against the light. */
export const printerOnPlainPaperAgainstTheLight = (): string => tell('printer-on-plain-paper-against-the-light');
/** On the ruler across */
export const printerOnTheRulerAcross = (): string => tell('printer-on-the-ruler-across');
/** On the ruler down */
export const printerOnTheRulerDown = (): string => tell('printer-on-the-ruler-down');
/** Port */
export const printerPort = (): string => tell('printer-port');
/** Print any label on the roll and look how far it is off. */
export const printerPrintAnyLabelOnTheRoll = (): string => tell('printer-print-any-label-on-the-roll');
/** Print it again */
export const printerPrintItAgain = (): string => tell('printer-print-it-again');
/** Print one label */
export const printerPrintOneLabel = (): string => tell('printer-print-one-label');
/** Print one more label: it now sits where it should. */
export const printerPrintOneMoreLabelItNow = (): string => tell('printer-print-one-more-label-it-now');
/** Print the page */
export const printerPrintThePage = (): string => tell('printer-print-the-page');
/** Print the page once more: the edges now lie on 0. */
export const printerPrintThePageOnceMoreThe = (): string => tell('printer-print-the-page-once-more-the');
/** Print the test page */
export const printerPrintTheTestPage = (): string => tell('printer-print-the-test-page');
/** Printer of this computer */
export const printerPrinterOfThisComputer = (): string => tell('printer-printer-of-this-computer');
/** Printers */
export const printerPrinters = (): string => tell('printer-printers');
/** Printers of this computer, and those set up here. */
export const printerPrintersOfThisComputerAndThose = (): string => tell('printer-printers-of-this-computer-and-those');
/** Printing */
export const printerPrinting = (): string => tell('printer-printing');
/** Reached by */
export const printerReachedBy = (): string => tell('printer-reached-by');
/** Read here. */
export const printerReadHere = (): string => tell('printer-read-here');
/** Read here: {right} across, {down} down. */
export const printerReadHereAcrossDown = (told: { right: string; down: string }): string => tell('printer-read-here-across-down', told, { right: 'text', down: 'text' });
/** Read it off */
export const printerReadItOff = (): string => tell('printer-read-it-off');
/** Ready */
export const printerReady = (): string => tell('printer-ready');
/** Refresh */
export const printerRefresh = (): string => tell('printer-refresh');
/** Remove it */
export const printerRemoveIt = (): string => tell('printer-remove-it');
/** Remove the correction for {format} */
export const printerRemoveTheCorrectionForFormat = (told: { format: string }): string => tell('printer-remove-the-correction-for-format', told, { format: 'text' });
/** Remove the printer */
export const printerRemoveThePrinter = (): string => tell('printer-remove-the-printer');
/** Resolution */
export const printerResolution = (): string => tell('printer-resolution');
/** Save it */
export const printerSaveIt = (): string => tell('printer-save-it');
/** Save the correction */
export const printerSaveTheCorrection = (): string => tell('printer-save-the-correction');
/** Save the test page as PDF */
export const printerSaveTheTestPageAsPdf = (): string => tell('printer-save-the-test-page-as-pdf');
/** Saved as {name}. {print} (“actual size”), never “fit to page”: else everything is measured wrong. */
export const printerSavedAsPrintItAt100 = (told: { name: string }): Parts => parts('printer-saved-as-print-it-at-100', told, { name: 'text' });
/** Saved: {correction}. */
export const printerSavedCorrection = (told: { words: string }): Parts => parts('printer-saved-correction', told);
/** Saved: {words} */
export const printerSavedWords = (told: { words: string }): string => tell('printer-saved-words', told, { words: 'text' });
/** {percent} % */
export const printerScale = (told: { percent: string }): string => tell('printer-scale', told, { percent: 'text' });
/** {across} % across, {down} % down */
export const printerScaleAcrossDown = (told: { across: string; down: string }): string => tell('printer-scale-across-down', told, { across: 'text', down: 'text' });
/** {seconds} s */
export const printerSeconds = (told: { seconds: string }): string => tell('printer-seconds', told, { seconds: 'text' });
/** Set up */
export const printerSetUp = (): string => tell('printer-set-up');
/** Set up a printer */
export const printerSetUpAPrinter = (): string => tell('printer-set-up-a-printer');
/** {right: {x} mm to the right | left: {x} mm to the left | down: {y} mm down | up: {y} mm up | right_down: {x} mm to the right, {y} mm down | right_up: {x} mm to the right, {y} mm up | left_down: {x} mm to the left, {y} mm down | left_up: {x} mm to the left, {y} mm up} */
export const printerShift = (told: { way: string; x: string; y: string }): string => tell('printer-shift', told, { x: 'text', y: 'text' });
/** {shift}, {scale} */
export const printerShiftAndScale = (told: { shift: string; scale: string }): string => tell('printer-shift-and-scale', told);
/** Should be {across} mm */
export const printerShouldBeAcrossMm = (told: { across: number }): string => tell('printer-should-be-across-mm', told, { across: 'number' });
/** Should be {along} mm */
export const printerShouldBeAlongMm = (told: { along: number }): string => tell('printer-should-be-along-mm', told, { along: 'number' });
/** Solid: the label. Dashed: what was printed, with its rulers. */
export const printerSolidAndDashedWithRulers = (): string => tell('printer-solid-and-dashed-with-rulers');
/** Solid: the label. Dashed: where the print came out. The arrow: which way it has to go. */
export const printerSolidDashedAndArrow = (): string => tell('printer-solid-dashed-and-arrow');
/** Solid: the label. Dashed: where the print came out. The arrow: which way it has to go: {right} to the right, {down} down. */
export const printerSolidDashedAndArrowRightDown = (told: { right: string; down: string }): string => tell('printer-solid-dashed-and-arrow-right-down', told, { right: 'text', down: 'text' });
/** {state}: {sentence} */
export const printerStateAndSentence = (told: { state: string; sentence: string }): string => tell('printer-state-and-sentence', told);
/** Stopped */
export const printerStopped = (): string => tell('printer-stopped');
/** There is already a printer of this name. */
export const printerTaken = (): string => tell('printer-taken');
/** Test page {printer} {format}.pdf */
export const printerTestPagePrinterFormatPdf = (told: { printer: string; format: string }): string => tell('printer-test-page-printer-format-pdf', told, { printer: 'text', format: 'text' });
/** The correction is on it already, so it shows what is left. */
export const printerTheCorrectionIsOnItAlready = (): string => tell('printer-the-correction-is-on-it-already');
/** The first label fits, and the others drift off */
export const printerTheFirstLabelFitsAndThe = (): string => tell('printer-the-first-label-fits-and-the');
/** The solid label is on the sheet, the dashed outline was printed with two rulers. The number is where the label’s edge lies on the ruler: right of 0 and below 0 are plus. */
export const printerTheSolidLabelIsOnThe = (): string => tell('printer-the-solid-label-is-on-the');
/** The solid label is on the roll, the dashed outline was printed. To the right and down are plus. */
export const printerTheSolidLabelIsOnThe2 = (): string => tell('printer-the-solid-label-is-on-the-2');
/** Then the printer stretches or shrinks. Measure between the crosses with a long ruler. */
export const printerThenThePrinterStretchesOrShrinks = (): string => tell('printer-then-the-printer-stretches-or-shrinks');
/** This computer has no printer */
export const printerThisComputerHasNoPrinter = (): string => tell('printer-this-computer-has-no-printer');
/** This computer has none that Tagdesk can see. Set a label printer up by its address; or save labels as a PDF and print that from anywhere. */
export const printerThisComputerHasNoneThatTagdesk = (): string => tell('printer-this-computer-has-none-that-tagdesk');
/** Through its driver. Choose the size of the label there. */
export const printerThroughItsDriverChooseTheSize = (): string => tell('printer-through-its-driver-choose-the-size');
/** Through this computer */
export const printerThroughThisComputer = (): string => tell('printer-through-this-computer');
/** To the left: minus */
export const printerToTheLeftMinus = (): string => tell('printer-to-the-left-minus');
/** To the right */
export const printerToTheRight = (): string => tell('printer-to-the-right');
/** There is no printer “{name}” here. Nothing was done. */
export const printerUnknown = (told: { name: string }): string => tell('printer-unknown', told, { name: 'text' });
/** The printers that are known are listed under Labels, Printers, and by `tagdesk printer list`. */
export const printerUnknownHint = (): string => tell('printer-unknown-hint');
/** There is no printer “{named}” on the register. */
export const printerUnknownRecord = (told: { named: string }): string => tell('printer-unknown-record', told, { named: 'text' });
/** Up: minus */
export const printerUpMinus = (): string => tell('printer-up-minus');
/** Upper edge */
export const printerUpperEdge = (): string => tell('printer-upper-edge');
/** Where do the edges of the first label lie on the two rulers? Right of 0 and below 0 are plus; left and above are minus. */
export const printerWhereDoTheEdgesOfThe = (): string => tell('printer-where-do-the-edges-of-the');
/** ZPL, raw */
export const printerZplRaw = (): string => tell('printer-zpl-raw');
/** The journal is not whole, so nothing was made anew from it: what the lists still know would be lost. The register is as it was. */
export const rebuildJournal = (): string => tell('rebuild-journal');
/** Put a copy made before in its place: tagdesk restore FILE. */
export const rebuildJournalHint = (): string => tell('rebuild-journal-hint');
/** Clear it to save the receipt without. */
export const receiptClearItToSaveTheReceipt = (): string => tell('receipt-clear-it-to-save-the-receipt');
/** {it: Draw it here with pen, finger or mouse: it is kept with this hand-over until it is erased. | one: Draw it here with pen, finger or mouse: it is kept with this hand-over until one of those who may have signed is erased. | named: Draw it here with pen, finger or mouse: it is kept with this hand-over until {signers} is erased from the register.} */
export const receiptDrawItHere = (told: { until: string; signers: ListOf }): string => tell('receipt-draw-it-here', told, { signers: 'list' });
/** This action changed no asset, so it has no receipt. */
export const receiptEmpty = (): string => tell('receipt-empty');
/** It can be made again from the history of each item. */
export const receiptItCanBeMadeAgain = (): string => tell('receipt-it-can-be-made-again');
/** {it: It can be made again from the history of each item, with the signature until it is erased. | one: It can be made again from the history of each item, with the signature until one of those who may have signed is erased. | named: It can be made again from the history of each item, with the signature until {signers} is erased from the register.} */
export const receiptItCanBeMadeAgainWithTheSignature = (told: { until: string; signers: ListOf }): string => tell('receipt-it-can-be-made-again-with-the-signature', told, { signers: 'list' });
/** It was signed on screen, {at}. The signature was erased since. */
export const receiptItWasSignedOnScreenAt = (told: { at: string | number }): string => tell('receipt-it-was-signed-on-screen-at', told, { at: 'instant' });
/** Keep and save as PDF… */
export const receiptKeepAndSaveAsPdf = (): string => tell('receipt-keep-and-save-as-pdf');
/** Leave it as it was */
export const receiptLeaveItAsItWas = (): string => tell('receipt-leave-it-as-it-was');
/** Nothing was checked out, in or handed on yet, so there is no receipt to make. */
export const receiptNone = (): string => tell('receipt-none');
/** Only a check-out, a check-in or a hand-on has a receipt, and this action is none of them. Nothing was written. */
export const receiptNotAHandOver = (): string => tell('receipt-not_a_hand_over');
/** {it: On saving, it is kept with this hand-over until it is erased. | one: On saving, it is kept with this hand-over until one of those who may have signed is erased. | named: On saving, it is kept with this hand-over until {signers} is erased from the register.} */
export const receiptOnSavingItIsKept = (told: { until: string; signers: ListOf }): string => tell('receipt-on-saving-it-is-kept', told, { signers: 'list' });
/** Or leave it empty and sign on paper. */
export const receiptOrLeaveItEmptyAndSign = (): string => tell('receipt-or-leave-it-empty-and-sign');
/** {one: Receipt of {count} item saved as {name}. | other: Receipt of {count} items saved as {name}.} */
export const receiptReceiptOfCountItemSavedAs = (told: { count: number; name: string }): string => tell('receipt-receipt-of-count-item-saved-as', told, { count: 'number', name: 'text' });
/** Saved as {file}. */
export const receiptSavedAsFile = (told: { name: string }): Parts => parts('receipt-saved-as-file', told, { name: 'text' });
/** Sign again */
export const receiptSignAgain = (): string => tell('receipt-sign-again');
/** Signature */
export const receiptSignature = (): string => tell('receipt-signature');
/** Signature of {name} */
export const receiptSignatureOfName = (told: { name: string }): string => tell('receipt-signature-of-name', told, { name: 'text' });
/** Signed on screen, {at}. */
export const receiptSignedOnScreenAt = (told: { at: string | number }): string => tell('receipt-signed-on-screen-at', told, { at: 'instant' });
/** Signed on screen by {signer}, {at}. */
export const receiptSignedOnScreenBy = (told: { name: string; at: string | number }): Parts => parts('receipt-signed-on-screen-by', told, { name: 'text', at: 'instant' });
/** Such as: drawn by somebody else */
export const receiptSuchAsDrawnBySomebodyElse = (): string => tell('receipt-such-as-drawn-by-somebody-else');
/** This action was taken back, so it has no receipt. Nothing was written. */
export const receiptTakenBack = (): string => tell('receipt-taken_back');
/** The signature */
export const receiptTheSignature = (): string => tell('receipt-the-signature');
/** Somebody else changed this in the meantime. */
export const recordChanged = (): string => tell('record-changed');
/** Somebody else changed this in the meantime. Nothing was saved. */
export const recordChangedMeanwhile = (): string => tell('record-changed_meanwhile');
/** Look at it again and repeat. */
export const recordChangedMeanwhileHint = (): string => tell('record-changed_meanwhile-hint');
/** Something on the register still refers to this. Nothing was saved. */
export const recordInUse = (): string => tell('record-in_use');
/** Another desk is writing to the register. Nothing was saved. */
export const registerBusy = (): string => tell('register-busy');
/** Try again in a moment. */
export const registerBusyHint = (): string => tell('register-busy-hint');
/** Others kept changing the same things while this was worked out. Nothing was saved. */
export const registerChanged = (): string => tell('register-changed');
/** Try again when it is quieter. */
export const registerChangedHint = (): string => tell('register-changed-hint');
/** The register's file is damaged. Nothing was saved. */
export const registerDamaged = (): string => tell('register-damaged');
/** {reason} Nothing was saved. */
export const registerDamagedEntry = (told: { reason: string }): string => tell('register-damaged-entry', told, { reason: 'text' });
/** Run a check of the register; a copy made before can be restored. */
export const registerDamagedEntryHint = (): string => tell('register-damaged-entry_hint');
/** Check it: tagdesk check, or Settings, Safety. A copy made before can be put in its place. */
export const registerDamagedHint = (): string => tell('register-damaged-hint');
/** The disk is full. Nothing was saved. */
export const registerDiskFull = (): string => tell('register-disk_full');
/** The disk is full. Nothing was saved. */
export const registerDiskFullFolder = (): string => tell('register-disk_full-folder');
/** Make room on the disk, then try again. Nothing is wrong with the register. */
export const registerDiskFullFolderHint = (): string => tell('register-disk_full-folder_hint');
/** Make room and try again. */
export const registerDiskFullHint = (): string => tell('register-disk_full-hint');
/** The register's file could not be used. Nothing was saved. */
export const registerFailed = (): string => tell('register-failed');
/** Try again. If that does not help, see whether its disk is in order, then check the register. */
export const registerFailedHint = (): string => tell('register-failed-hint');
/** There is no register in {path}, but {left} of one is there. Nothing was changed. */
export const registerGone = (told: { path: string; left: string }): string => tell('register-gone', told, { path: 'text', left: 'text' });
/** Put the register back: register.db itself, or a copy of it under that name. To begin a new one, say tagdesk begin, or choose another folder. */
export const registerGoneHint = (): string => tell('register-gone-hint');
/** Put the register back beside it, then start again. To go on without what the log holds, move the file that ends in -wal away and put a copy in the register's place. */
export const registerLogAloneHint = (): string => tell('register-log_alone-hint');
/** Update Tagdesk on this computer. Nothing is wrong with the register. */
export const registerNewerHint = (): string => tell('register-newer-hint');
/** {reason} Nothing was saved. */
export const registerRemaking = (told: { reason: string }): string => tell('register-remaking', told, { reason: 'text' });
/** This takes a moment after an update. Wait until it is done. */
export const registerRemakingHint = (): string => tell('register-remaking-hint');
/** {reason} Nothing that was done since was saved. */
export const registerReplaced = (told: { reason: string }): string => tell('register-replaced', told, { reason: 'text' });
/** Tagdesk goes on with the register that lies there now, if there is one. Look at it first; what you did just now has to be done again. */
export const registerReplacedHint = (): string => tell('register-replaced-hint');
/** There is a register in {path} already. Nothing was changed. */
export const registerThere = (told: { path: string }): string => tell('register-there', told, { path: 'text' });
/** To begin another, choose another folder: --data DIR. */
export const registerThereHint = (): string => tell('register-there-hint');
/** Too many files are open. Nothing was saved. */
export const registerTooManyOpen = (): string => tell('register-too_many_open');
/** Close other programs and try again. Nothing is wrong with the register. */
export const registerTooManyOpenHint = (): string => tell('register-too_many_open-hint');
/** The register's file cannot be opened or written. Nothing was saved. */
export const registerUnwritable = (): string => tell('register-unwritable');
/** This user may not write in the register's folder. Nothing was saved. */
export const registerUnwritableForbidden = (): string => tell('register-unwritable-forbidden');
/** Ask whoever looks after this computer for the right to write there. */
export const registerUnwritableForbiddenHint = (): string => tell('register-unwritable-forbidden_hint');
/** See whether its folder may be written to, and whether too many files are open. */
export const registerUnwritableHint = (): string => tell('register-unwritable-hint');
/** The register's folder is not there any more. Nothing was saved. */
export const registerUnwritableNotThere = (): string => tell('register-unwritable-not_there');
/** See whether its disk is connected. */
export const registerUnwritableNotThereHint = (): string => tell('register-unwritable-not_there_hint');
/** The disk the register lies on can only be read. Nothing was saved. */
export const registerUnwritableReadOnly = (): string => tell('register-unwritable-read_only');
/** Put the register's folder on a disk that can be written to, or choose another: --data DIR. */
export const registerUnwritableReadOnlyHint = (): string => tell('register-unwritable-read_only_hint');
/** All reports */
export const reportAllReports = (): string => tell('report-all-reports');
/** and {others} more in the table */
export const reportAndOthersMoreInTheTable = (told: { others: number }): string => tell('report-and-others-more-in-the-table', told, { others: 'number' });
/** As it stood at the end of */
export const reportAsItStoodAtTheEnd = (): string => tell('report-as-it-stood-at-the-end');
/** As it stood at the end of {day} */
export const reportAsItStoodAtTheEnd2 = (told: { day: string }): string => tell('report-as-it-stood-at-the-end-2', told, { day: 'day' });
/** As it will stand on {day}, if nothing changes */
export const reportAsItWillStandOnDay = (told: { day: string }): string => tell('report-as-it-will-stand-on-day', told, { day: 'day' });
/** As of */
export const reportAsOf = (): string => tell('report-as-of');
/** As of another day */
export const reportAsOfAnotherDay = (): string => tell('report-as-of-another-day');
/** As of today, {today} */
export const reportAsOfTodayToday = (told: { today: string }): string => tell('report-as-of-today-today', told, { today: 'day' });
/** Assets by end of warranty */
export const reportAssetsByEndOfWarranty = (): string => tell('report-assets-by-end-of-warranty');
/** {category: Assets by category | model: Assets by model | place: Assets by place | holder: Assets by holder | state: Assets by state} */
export const reportAssetsByGroup = (told: { group: string }): string => tell('report-assets-by-group', told);
/** Assets in use stand here, soonest end of warranty first. There was none on that day. */
export const reportAssetsInUseStandHereSoonest = (): string => tell('report-assets-in-use-stand-here-soonest');
/** {one: {label}: {count} asset, {sums}. Show them. | other: {label}: {count} assets, {sums}. Show them.} */
export const reportBarOfSumsShowThem = (told: { label: string; count: number; sums: string }): string => tell('report-bar-of-sums-show-them', told, { label: 'text', count: 'number', sums: 'text' });
/** {one: {label}: {count} asset. Show them. | other: {label}: {count} assets. Show them.} */
export const reportBarShowThem = (told: { label: string; count: number }): string => tell('report-bar-show-them', told, { label: 'text', count: 'number' });
/** Bought for {round_sums} */
export const reportBoughtForRoundSums = (told: { round_sums: string }): string => tell('report-bought-for-round_sums', told, { round_sums: 'text' });
/** {category: By category | model: By model | place: By place | holder: By holder | state: By state} */
export const reportByGroup = (told: { group: string }): string => tell('report-by-group', told);
/** {one: {count} asset, soonest end first | other: {count} assets, soonest end first} */
export const reportCountAssetSoonestEndFirst = (told: { count: number }): string => tell('report-count-asset-soonest-end-first', told, { count: 'number' });
/** {one: {count} day | other: {count} days} */
export const reportCountDays = (told: { count: number }): string => tell('report-count-days', told, { count: 'number' });
/** {one: {count} has expired | other: {count} have expired} */
export const reportCountExpired = (told: { count: number }): string => tell('report-count-expired', told, { count: 'number' });
/** {one: {count} row written to {name}. | other: {count} rows written to {name}.} */
export const reportCountRowWrittenToName = (told: { count: number; name: string }): string => tell('report-count-row-written-to-name', told, { count: 'number', name: 'text' });
/** Days left */
export const reportDaysLeft = (): string => tell('report-days-left');
/** End of this month */
export const reportEndOfThisMonth = (): string => tell('report-end-of-this-month');
/** End of this year */
export const reportEndOfThisYear = (): string => tell('report-end-of-this-year');
/** Ends */
export const reportEnds = (): string => tell('report-ends');
/** Expired */
export const reportExpired = (): string => tell('report-expired');
/** Export as {word} */
export const reportExportAsWord = (told: { word: string }): string => tell('report-export-as-word', told, { word: 'text' });
/** {figure}{words} */
export const reportFigureAssets = (told: { count: number }): Parts => parts('report-figure-assets', told, { count: 'number' });
/** {figure}{words} */
export const reportFigureEndsWithin30Days = (told: { count: number }): Parts => parts('report-figure-ends-within-30-days', told, { count: 'number' });
/** {figure}{words} */
export const reportFigureOnTheRegister = (told: { count: number }): Parts => parts('report-figure-on-the-register', told, { count: 'number' });
/** Filter the report */
export const reportFilterTheReport = (): string => tell('report-filter-the-report');
/** Group by */
export const reportGroupBy = (): string => tell('report-group-by');
/** Holder */
export const reportHolder = (): string => tell('report-holder');
/** In all */
export const reportInAll = (): string => tell('report-in-all');
/** Later */
export const reportLater = (): string => tell('report-later');
/** Model */
export const reportModel = (): string => tell('report-model');
/** No asset fits */
export const reportNoAssetFits = (): string => tell('report-no-asset-fits');
/** No asset in use fits all of these filters on that day. */
export const reportNoAssetInUseFitsAll = (): string => tell('report-no-asset-in-use-fits-all');
/** No cost is on record */
export const reportNoCostIsOnRecord = (): string => tell('report-no-cost-is-on-record');
/** No warranty fits */
export const reportNoWarrantyFits = (): string => tell('report-no-warranty-fits');
/** No warranty to watch */
export const reportNoWarrantyToWatch = (): string => tell('report-no-warranty-to-watch');
/** None has expired */
export const reportNoneHasExpired = (): string => tell('report-none-has-expired');
/** none on record */
export const reportNoneOnRecord = (): string => tell('report-none-on-record');
/** Nothing on the register fits all of these filters on that day. */
export const reportNothingOnTheRegisterFitsAll = (): string => tell('report-nothing-on-the-register-fits-all');
/** Nothing to report on */
export const reportNothingToReportOn = (): string => tell('report-nothing-to-report-on');
/** Nothing to report on yet */
export const reportNothingToReportOnYet = (): string => tell('report-nothing-to-report-on-yet');
/** Report */
export const reportReport = (): string => tell('report-report');
/** Reports */
export const reportReports = (): string => tell('report-reports');
/** {one: {count} row written to {file}. | other: {count} rows written to {file}.} */
export const reportRowsWrittenToFile = (told: { count: number; name: string }): Parts => parts('report-rows-written-to-file', told, { count: 'number', name: 'text' });
/** Stock and value */
export const reportStockAndValue = (): string => tell('report-stock-and-value');
/** The day of the report */
export const reportTheDayOfTheReport = (): string => tell('report-the-day-of-the-report');
/** There was nothing on the register on that day. */
export const reportThereWasNothingOnTheRegister = (): string => tell('report-there-was-nothing-on-the-register');
/** Total */
export const reportTotal = (): string => tell('report-total');
/** Unknown */
export const reportUnknown = (): string => tell('report-unknown');
/** Warranties */
export const reportWarranties = (): string => tell('report-warranties');
/** Which warranties end when, and what there is and what it is worth, stands here as soon as assets are on the register. */
export const reportWhichWarrantiesEndWhenAndWhat = (): string => tell('report-which-warranties-end-when-and-what');
/** Writing the report */
export const reportWritingTheReport = (): string => tell('report-writing-the-report');
/** From 1 to {most} tags are reserved at once. */
export const reservationCountRange = (told: { most: number }): string => tell('reservation-count-range', told, { most: 'number' });
/** A reservation has 1 to {most} tags. Nothing was reserved. */
export const reservationCountRequest = (told: { most: number }): string => tell('reservation-count-request', told, { most: 'number' });
/** There is no reservation “{named}” on the register. */
export const reservationUnknown = (told: { named: string }): string => tell('reservation-unknown', told, { named: 'text' });
/** A serial number or a blank tag */
export const reservedTagASerialNumberOrABlank = (): string => tell('reserved_tag-a-serial-number-or-a-blank');
/** All are assigned */
export const reservedTagAllAreAssigned = (): string => tell('reserved_tag-all-are-assigned');
/** An asset */
export const reservedTagAnAsset = (): string => tell('reserved_tag-an-asset');
/** Assign */
export const reservedTagAssign = (): string => tell('reserved_tag-assign');
/** Assign blank tags */
export const reservedTagAssignBlankTags = (): string => tell('reserved_tag-assign-blank-tags');
/** assigned */
export const reservedTagAssigned = (): string => tell('reserved_tag-assigned');
/** blank */
export const reservedTagBlank = (): string => tell('reserved_tag-blank');
/** Blank tags */
export const reservedTagBlankTags = (): string => tell('reserved_tag-blank-tags');
/** Blocks of blank tags */
export const reservedTagBlocksOfBlankTags = (): string => tell('reserved_tag-blocks-of-blank-tags');
/** {called} is on the register as {tag}: it gets the blank tag, the old one still finds it */
export const reservedTagCalledIsOnTheRegisterAs = (told: { called: string; tag: string }): string => tell('reserved_tag-called-is-on-the-register-as', told, { called: 'text', tag: 'text' });
/** {code}, {because} */
export const reservedTagCodeBecause = (told: { code: string; because: string }): string => tell('reserved_tag-code-because', told, { code: 'text' });
/** {code} could be several things: its serial number is not enough */
export const reservedTagCodeCouldBeSeveralThingsIts = (told: { code: string }): string => tell('reserved_tag-code-could-be-several-things-its', told, { code: 'text' });
/** {code} is new here: say which model it is */
export const reservedTagCodeIsNewHereSayWhich = (told: { code: string }): string => tell('reserved_tag-code-is-new-here-say-which', told, { code: 'text' });
/** {code} is not a blank tag of this register: it was not reserved */
export const reservedTagCodeIsNotABlankTag = (told: { code: string }): string => tell('reserved_tag-code-is-not-a-blank-tag', told, { code: 'text' });
/** {code} was heard already */
export const reservedTagCodeWasHeardAlready = (told: { code: string }): string => tell('reserved_tag-code-was-heard-already', told, { code: 'text' });
/** {one: {count} block | other: {count} blocks} */
export const reservedTagCountBlock = (told: { count: number }): string => tell('reserved_tag-count-block', told, { count: 'number' });
/** Either may come first. A scan is heard wherever the cursor is in this window. */
export const reservedTagEitherMayComeFirstAScan = (): string => tell('reserved_tag-either-may-come-first-a-scan');
/** Every tag of this block is on something. */
export const reservedTagEveryTagOfThisBlockIs = (): string => tell('reserved_tag-every-tag-of-this-block-is');
/** {first} to {last} */
export const reservedTagFirstToLast = (told: { first: string; last: string }): string => tell('reserved_tag-first-to-last', told, { first: 'text', last: 'text' });
/** Free */
export const reservedTagFree = (): string => tell('reserved_tag-free');
/** free */
export const reservedTagFree2 = (): string => tell('reserved_tag-free-2');
/** How many */
export const reservedTagHowMany = (): string => tell('reserved_tag-how-many');
/** It has no serial number */
export const reservedTagItHasNoSerialNumber = (): string => tell('reserved_tag-it-has-no-serial-number');
/** {saving: {label}: first wait until the last is saved | serial: {label}: first scan the serial number | tag: {label}: first scan the blank tag | reading: {label}: first say which reading is right | model: {label}: first say which model it is | either: {label}: first scan a serial number or a blank tag} */
export const reservedTagLabelFirst = (told: { missing: string; label: string }): string => tell('reserved_tag-label-first', told, { label: 'text' });
/** {label}: there is nothing to cancel */
export const reservedTagLabelThereIsNothingToCancel = (told: { label: string }): string => tell('reserved_tag-label-there-is-nothing-to-cancel', told, { label: 'text' });
/** Model of new ones */
export const reservedTagModelOfNewOnes = (): string => tell('reserved_tag-model-of-new-ones');
/** {name} is a new model: say more about it, or go on */
export const reservedTagNameIsANewModelSay = (told: { name: string }): string => tell('reserved_tag-name-is-a-new-model-say', told, { name: 'text' });
/** New laptops for the summer school */
export const reservedTagNewLaptopsForTheSummerSchool = (): string => tell('reserved_tag-new-laptops-for-the-summer-school');
/** New ones are at {path} */
export const reservedTagNewOnesAreAtPath = (told: { path: string }): string => tell('reserved_tag-new-ones-are-at-path', told, { path: 'text' });
/** new tag */
export const reservedTagNewTag = (): string => tell('reserved_tag-new-tag');
/** No serial number */
export const reservedTagNoSerialNumber = (): string => tell('reserved_tag-no-serial-number');
/** not printed */
export const reservedTagNotPrinted = (): string => tell('reserved_tag-not-printed');
/** not scanned yet */
export const reservedTagNotScannedYet = (): string => tell('reserved_tag-not-scanned-yet');
/** Not taken: a field beside is not understood yet. */
export const reservedTagNotTakenAFieldBesideIs = (): string => tell('reserved_tag-not-taken-a-field-beside-is');
/** Nothing was assigned here that could be taken back */
export const reservedTagNothingWasAssignedHereThatCould = (): string => tell('reserved_tag-nothing-was-assigned-here-that-could');
/** Now scan the blank tag */
export const reservedTagNowScanTheBlankTag = (): string => tell('reserved_tag-now-scan-the-blank-tag');
/** Only those that are free */
export const reservedTagOnlyThoseThatAreFree = (): string => tell('reserved_tag-only-those-that-are-free');
/** Optional; helps to find them again. */
export const reservedTagOptionalHelpsToFindThemAgain = (): string => tell('reserved_tag-optional-helps-to-find-them-again');
/** Print a roll of tags before the hardware comes. At the door, scan the serial number and the tag that was stuck on: registered. */
export const reservedTagPrintARollOfTagsBefore = (): string => tell('reserved_tag-print-a-roll-of-tags-before');
/** {one: Print {count} free tag | other: Print {count} free tags} */
export const reservedTagPrintCountFreeTag = (told: { count: number }): string => tell('reserved_tag-print-count-free-tag', told, { count: 'number' });
/** Print the free tags of the block */
export const reservedTagPrintTheFreeTagsOfThe = (): string => tell('reserved_tag-print-the-free-tags-of-the');
/** Printed */
export const reservedTagPrinted = (): string => tell('reserved_tag-printed');
/** printed */
export const reservedTagPrinted2 = (): string => tell('reserved_tag-printed-2');
/** {said}, instead of {before} */
export const reservedTagSaidInsteadOfBefore = (told: { said: string; before: string }): string => tell('reserved_tag-said-instead-of-before', told, { before: 'text' });
/** {said}, instead of no serial number */
export const reservedTagSaidInsteadOfNoSerialNumber = (told: { said: string }): string => tell('reserved_tag-said-instead-of-no-serial-number', told);
/** Said once. What is on the register already keeps its own. */
export const reservedTagSaidOnceWhatIsOnThe = (): string => tell('reserved_tag-said-once-what-is-on-the');
/** Save what could not be saved */
export const reservedTagSaveWhatCouldNotBeSaved = (): string => tell('reserved_tag-save-what-could-not-be-saved');
/** Say the model of new ones */
export const reservedTagSayTheModelOfNewOnes = (): string => tell('reserved_tag-say-the-model-of-new-ones');
/** Say the place of new ones */
export const reservedTagSayThePlaceOfNewOnes = (): string => tell('reserved_tag-say-the-place-of-new-ones');
/** Say which model it is */
export const reservedTagSayWhichModelItIs = (): string => tell('reserved_tag-say-which-model-it-is');
/** Scan a serial number or a blank tag */
export const reservedTagScanASerialNumberOrA = (): string => tell('reserved_tag-scan-a-serial-number-or-a');
/** Scanner and keyboard differ: {readings} */
export const reservedTagScannerAndKeyboardDiffer = (told: { readings: ListOf }): string => tell('reserved_tag-scanner-and-keyboard-differ', told, { readings: 'list' });
/** {sentence}: neither a serial number nor a blank tag */
export const reservedTagSentenceNeitherASerialNumberNor = (told: { sentence: string }): string => tell('reserved_tag-sentence-neither-a-serial-number-nor', told, { sentence: 'text' });
/** {serial} got {tag} just now */
export const reservedTagSerialGotTagJustNow = (told: { serial: string; tag: string }): string => tell('reserved_tag-serial-got-tag-just-now', told, { serial: 'text', tag: 'text' });
/** Series */
export const reservedTagSeries = (): string => tell('reserved_tag-series');
/** Set aside and print */
export const reservedTagSetAsideAndPrint = (): string => tell('reserved_tag-set-aside-and-print');
/** Set aside only */
export const reservedTagSetAsideOnly = (): string => tell('reserved_tag-set-aside-only');
/** Set blank tags aside */
export const reservedTagSetBlankTagsAside = (): string => tell('reserved_tag-set-blank-tags-aside');
/** Set tags aside */
export const reservedTagSetTagsAside = (): string => tell('reserved_tag-set-tags-aside');
/** something without a name */
export const reservedTagSomethingWithoutAName = (): string => tell('reserved_tag-something-without-a-name');
/** {tag} and the next {count} */
export const reservedTagTagAndTheNextCount = (told: { tag: string; count: number }): string => tell('reserved_tag-tag-and-the-next-count', told, { tag: 'text', count: 'number' });
/** {tag} instead of {tag_2} */
export const reservedTagTagInsteadOfTag2 = (told: { tag: string; tag_2: string }): string => tell('reserved_tag-tag-instead-of-tag_2', told, { tag: 'text', tag_2: 'text' });
/** {tag} is on something already: {what} */
export const reservedTagTagIsOnSomethingAlready = (told: { tag: string; what: string }): string => tell('reserved_tag-tag-is-on-something-already', told, { tag: 'text', what: 'text' });
/** {tag} is on something already: {what}, {serial} */
export const reservedTagTagIsOnSomethingAlreadySerial = (told: { tag: string; what: string; serial: string }): string => tell('reserved_tag-tag-is-on-something-already-serial', told, { tag: 'text', what: 'text', serial: 'text' });
/** {tag} is on {what} */
export const reservedTagTagIsOnWhat = (told: { tag: string; what: string }): string => tell('reserved_tag-tag-is-on-what', told, { tag: 'text', what: 'text' });
/** {tag} is on {what}; {former} still finds it */
export const reservedTagTagIsOnWhatFormerStillFindsIt = (told: { tag: string; what: string; former: string }): string => tell('reserved_tag-tag-is-on-what-former-still-finds-it', told, { tag: 'text', what: 'text', former: 'text' });
/** {tag} is on {what}, {serial} */
export const reservedTagTagIsOnWhatSerial = (told: { tag: string; what: string; serial: string }): string => tell('reserved_tag-tag-is-on-what-serial', told, { tag: 'text', what: 'text', serial: 'text' });
/** {tag} is on {what}, {serial}; {former} still finds it */
export const reservedTagTagIsOnWhatSerialFormerStillFindsIt = (told: { tag: string; what: string; serial: string; former: string }): string => tell('reserved_tag-tag-is-on-what-serial-former-still-finds-it', told, { tag: 'text', what: 'text', serial: 'text', former: 'text' });
/** {tag} to {tag_2} */
export const reservedTagTagToTag2 = (told: { tag: string; tag_2: string }): string => tell('reserved_tag-tag-to-tag_2', told, { tag: 'text', tag_2: 'text' });
/** Tags */
export const reservedTagTags = (): string => tell('reserved_tag-tags');
/** {first}{to}{last} */
export const reservedTagTagsFirstToLast = (told: { from: string; until: string }): Parts => parts('reserved_tag-tags-first-to-last', told, { from: 'text', until: 'text' });
/** Tags of this block */
export const reservedTagTagsOfThisBlock = (): string => tell('reserved_tag-tags-of-this-block');
/** Tags printed ahead: stick them on whenever, and say later what they are on. */
export const reservedTagTagsPrintedAheadStickThemOn = (): string => tell('reserved_tag-tags-printed-ahead-stick-them-on');
/** The last ten */
export const reservedTagTheLastTen = (): string => tell('reserved_tag-the-last-ten');
/** The serial number reads as the first */
export const reservedTagTheSerialNumberReadsAsTheFirst = (): string => tell('reserved_tag-the-serial-number-reads-as-the-first');
/** The serial number reads as the second */
export const reservedTagTheSerialNumberReadsAsTheSecond = (): string => tell('reserved_tag-the-serial-number-reads-as-the-second');
/** There is no tag series to take them from. {link} */
export const reservedTagThereIsNoTagSeries = (): Parts => parts('reserved_tag-there-is-no-tag-series');
/** They are printed now, stuck on whenever, and given to things when those are in hand. No other asset ever gets them. */
export const reservedTagTheyArePrintedNowStuckOn = (): string => tell('reserved_tag-they-are-printed-now-stuck-on');
/** What for */
export const reservedTagWhatFor = (): string => tell('reserved_tag-what-for');
/** When */
export const reservedTagWhen = (): string => tell('reserved_tag-when');
/** Which model is it? */
export const reservedTagWhichModelIsIt = (): string => tell('reserved_tag-which-model-is-it');
/** Who */
export const reservedTagWho = (): string => tell('reserved_tag-who');
/** {path} is the register itself. Nothing was changed. */
export const restoreItself = (told: { path: string }): string => tell('restore-itself', told, { path: 'text' });
/** Choose a copy of it. */
export const restoreItselfHint = (): string => tell('restore-itself-hint');
/** The copy has problems, so it was not put in place. The register is as it was. */
export const restoreNotSound = (): string => tell('restore-not_sound');
/** Choose another copy. */
export const restoreNotSoundHint = (): string => tell('restore-not_sound-hint');
/** A picture is being read. Drop this one when it is done. */
export const scanAPictureIsBeingReadDrop = (): string => tell('scan-a-picture-is-being-read-drop');
/** Allow it in the privacy settings of the system, then try again. */
export const scanAllowItInThePrivacySettings = (): string => tell('scan-allow-it-in-the-privacy-settings');
/** Another picture… */
export const scanAnotherPicture = (): string => tell('scan-another-picture');
/** Another program may be using it, such as a video call. Close that, then try again. */
export const scanAnotherProgramMayBeUsingIt = (): string => tell('scan-another-program-may-be-using-it');
/** Camera */
export const scanCamera = (): string => tell('scan-camera');
/** Camera {number} */
export const scanCameraNumber = (told: { number: number }): string => tell('scan-camera-number', told, { number: 'number' });
/** {shown} {more} */
export const scanCodeAndOthersMore = (told: { others: number; code: string }): Parts => parts('scan-code-and-others-more', told, { others: 'number', code: 'text' });
/** Codes in a picture */
export const scanCodesInAPicture = (): string => tell('scan-codes-in-a-picture');
/** Codes of the picture */
export const scanCodesOfThePicture = (): string => tell('scan-codes-of-the-picture');
/** Come closer, or take a sharper picture under even light. */
export const scanComeCloserOrTakeASharper = (): string => tell('scan-come-closer-or-take-a-sharper');
/** {one: {count} code read in {name} | other: {count} codes read in {name}} */
export const scanCountCodeReadInName = (told: { count: number; name: string }): string => tell('scan-count-code-read-in-name', told, { count: 'number', name: 'text' });
/** Drop a list of assets, people or places on the screen Import. A list of tags is opened at the Desk. */
export const scanDropAListOfAssetsPeople = (): string => tell('scan-drop-a-list-of-assets-people');
/** Drop them one after the other. */
export const scanDropThemOneAfterTheOther = (): string => tell('scan-drop-them-one-after-the-other');
/** Hold a code before the camera. */
export const scanHoldACodeBeforeTheCamera = (): string => tell('scan-hold-a-code-before-the-camera');
/** Hold a file over the window for a moment before you let go. A picture of a web page: copy it, then paste it with Ctrl V. */
export const scanHoldAFileOverTheWindow = (): string => tell('scan-hold-a-file-over-the-window');
/** It was unplugged, or another program took it. Then try again. */
export const scanItWasUnpluggedOrAnotherProgram = (): string => tell('scan-it-was-unplugged-or-another-program');
/** {code} is misread: its last character does not fit. Scan it again */
export const scanMisread = (told: { code: string }): string => tell('scan-misread', told, { code: 'text' });
/** Its last character does not fit the others: look at the label again. */
export const scanMisreadHint = (): string => tell('scan-misread-hint');
/** Its last character does not fit the others. Nearly so: {tags}. Look at the label again. */
export const scanMisreadLook = (told: { tags: ListOf }): string => tell('scan-misread-look', told, { tags: 'list' });
/** {code} is misread: nearly {tags}. Scan it again */
export const scanMisreadNearly = (told: { code: string; tags: ListOf }): string => tell('scan-misread-nearly', told, { code: 'text', tags: 'list' });
/** {one: {name}: {count} code. Nothing of the picture is kept. | other: {name}: {count} codes. Nothing of the picture is kept.} */
export const scanNameCountCodeNothingOfThe = (told: { name: string; count: number }): string => tell('scan-name-count-code-nothing-of-the', told, { name: 'text', count: 'number' });
/** No camera was found. */
export const scanNoCameraWasFound = (): string => tell('scan-no-camera-was-found');
/** No code could be read */
export const scanNoCodeCouldBeRead = (): string => tell('scan-no-code-could-be-read');
/** No file came with what was dropped. Nothing was read. */
export const scanNoFileCameWithWhatWas = (): string => tell('scan-no-file-came-with-what-was');
/** {sentence} */
export const scanNoAsset = (told: { sentence: string }): string => tell('scan-no_asset', told, { sentence: 'text' });
/** {sentence}: only assets can be handed out or taken back. */
export const scanNoAssetOther = (told: { sentence: string }): string => tell('scan-no_asset-other', told, { sentence: 'text' });
/** {code} is no serial number: {sentence}. */
export const scanNoSerial = (told: { code: string; sentence: string }): string => tell('scan-no_serial', told, { code: 'text', sentence: 'text' });
/** {sentence}: only DONE and UNDO mean something here. */
export const scanNoSerialCommand = (told: { sentence: string }): string => tell('scan-no_serial-command', told, { sentence: 'text' });
/** {sentence}. */
export const scanNoSerialMisread = (told: { sentence: string }): string => tell('scan-no_serial-misread', told, { sentence: 'text' });
/** One picture at a time. Nothing was read. */
export const scanOnePictureAtATimeNothing = (): string => tell('scan-one-picture-at-a-time-nothing');
/** Opening the camera… */
export const scanOpeningTheCamera = (): string => tell('scan-opening-the-camera');
/** Opening the picture */
export const scanOpeningThePicture = (): string => tell('scan-opening-the-picture');
/** Pasted picture */
export const scanPastedPicture = (): string => tell('scan-pasted-picture');
/** Pictures (PNG, JPEG) */
export const scanPicturesPngJpeg = (): string => tell('scan-pictures-png-jpeg');
/** Plug one in, then try again. Scanners and typed codes work as before. */
export const scanPlugOneInThenTryAgain = (): string => tell('scan-plug-one-in-then-try-again');
/** {one: Put {count} asset on the Desk | other: Put {count} assets on the Desk} */
export const scanPutCountAssetOnTheDesk = (told: { count: number }): string => tell('scan-put-count-asset-on-the-desk', told, { count: 'number' });
/** Put on the Desk */
export const scanPutOnTheDesk = (): string => tell('scan-put-on-the-desk');
/** Scan with the camera, or stop */
export const scanScanWithTheCameraOrStop = (): string => tell('scan-scan-with-the-camera-or-stop');
/** Scanners and typed codes work as before. */
export const scanScannersAndTypedCodesWorkAs = (): string => tell('scan-scanners-and-typed-codes-work-as');
/** See whether it is covered, or used by another program, then try again. */
export const scanSeeWhetherItIsCoveredOr = (): string => tell('scan-see-whether-it-is-covered-or');
/** That was not this code. If it was this one that was scanned, set the scanner to US English, by a code in its manual (look for “keyboard layout” or “country”), and start again. */
export const scanThatWasNotThisCodeIf = (): string => tell('scan-that-was-not-this-code-if');
/** The camera cannot be opened. */
export const scanTheCameraCannotBeOpened = (): string => tell('scan-the-camera-cannot-be-opened');
/** The camera sends no picture. */
export const scanTheCameraSendsNoPicture = (): string => tell('scan-the-camera-sends-no-picture');
/** The camera went away. */
export const scanTheCameraWentAway = (): string => tell('scan-the-camera-went-away');
/** This computer does not let Tagdesk use the camera. */
export const scanThisComputerDoesNotLetTagdesk = (): string => tell('scan-this-computer-does-not-let-tagdesk');
/** This is a list and no picture. Nothing was read. */
export const scanThisIsAListAndNo = (): string => tell('scan-this-is-a-list-and-no');
/** This scanner is set to another keyboard layout than this computer. Saved here, its codes are read by the positions of its keys, and nothing more is needed. Or set it to this computer’s layout, by a code in its manual (look for “keyboard layout” or “country”), and start again. */
export const scanThisScannerIsSetToAnother = (): string => tell('scan-this-scanner-is-set-to-another');
/** {german: This scanner is set to a German or Swiss keyboard, and this computer is not. | french: This scanner is set to a French keyboard, and this computer is not. | belgian: This scanner is set to a Belgian keyboard, and this computer is not. | spanish: This scanner is set to a Spanish, Italian, Portuguese or Nordic keyboard, and this computer is not.} Set the scanner to this computer’s layout or to US English, by a code in its manual (look for “keyboard layout” or “country”), and start again. */
export const scanThisScannerIsSetToKeyboard = (told: { keyboard: string }): string => tell('scan-this-scanner-is-set-to-keyboard', told);
/** This scanner types as slowly and unevenly as a hand, so it could not be told from one. Set the delay between its keys to none by a code in its manual (look for “inter-character delay”), and start again. */
export const scanThisScannerTypesAsSlowlyAnd = (): string => tell('scan-this-scanner-types-as-slowly-and');
/** There is no scan “{named}” on the register. */
export const scanUnknown = (told: { named: string }): string => tell('scan-unknown', told, { named: 'text' });
/** This is no code: it is too long, or has characters that no code has. Nothing was saved. */
export const scanUnreadable = (): string => tell('scan-unreadable');
/** Scan it again. */
export const scanUnreadableHint = (): string => tell('scan-unreadable-hint');
/** What was dropped */
export const scanWhatWasDropped = (): string => tell('scan-what-was-dropped');
/** Which camera */
export const scanWhichCamera = (): string => tell('scan-which-camera');
/** Perhaps {tag}: zeros before a number are easily lost or added. */
export const scanZeros = (told: { tag: string }): string => tell('scan-zeros', told, { tag: 'text' });
/** perhaps {tag}: zeros before a number are easily lost or added */
export const scanZerosInline = (told: { tag: string }): string => tell('scan-zeros-inline', told, { tag: 'text' });
/** This is longer than 100 characters. The scanner was not kept. */
export const scannerInvalidLong = (): string => tell('scanner-invalid-long');
/** Enter a name for this scanner. It was not kept. */
export const scannerInvalidName = (): string => tell('scanner-invalid-name');
/** This is slower than a hand types, so scans could not be told from typing. The scanner was not kept. */
export const scannerInvalidSlow = (): string => tell('scanner-invalid-slow');
/** No scanner of this desk is called {name}. Nothing was removed. */
export const scannerUnknown = (told: { name: string }): string => tell('scanner-unknown', told, { name: 'text' });
/** The serial number {serial} differs only in capitals from {other}, which is that of {what}. Nothing was saved. */
export const serialAlike = (told: { serial: string; other: string; what: string }): string => tell('serial-alike', told, { serial: 'text', other: 'text', what: 'text' });
/** If this is another thing, keep the number as it is. */
export const serialAlikeHint = (): string => tell('serial-alike-hint');
/** The serial number {serial} stands on several assets, and the tag goes onto one. Nothing was saved. */
export const serialAmbiguous = (told: { serial: string }): string => tell('serial-ambiguous', told, { serial: 'text' });
/** Replace the tag of the one that is meant. */
export const serialAmbiguousHint = (): string => tell('serial-ambiguous-hint');
/** {tag} already has this serial number. */
export const serialTakenAsset = (told: { tag: string }): string => tell('serial-taken-asset', told, { tag: 'text' });
/** The serial number {serial} is taken: it is {what}. */
export const serialTakenByAsset = (told: { serial: string; what: string }): string => tell('serial-taken-by_asset', told, { serial: 'text', what: 'text' });
/** The serial number {code} is taken: it is {tag}, {what}. */
export const serialTakenByRow = (told: { code: string; tag: string; what: string }): string => tell('serial-taken-by_row', told, { code: 'text', tag: 'text', what: 'text' });
/** {0: {name} has no tags left. Nothing was reserved. | one: {name} has only {count} tag left. Nothing was reserved. | other: {name} has only {count} tags left. Nothing was reserved.} */
export const seriesExhaustedReserving = (told: { name: string; count: number }): string => tell('series-exhausted-reserving', told, { name: 'text', count: 'number' });
/** A series without a check character needs a prefix, or any number would be a tag. */
export const seriesInvalidBare = (): string => tell('series-invalid-bare');
/** A tag number has 3 to 12 digits. */
export const seriesInvalidDigits = (): string => tell('series-invalid-digits');
/** A tag series needs a name. */
export const seriesInvalidName = (): string => tell('series-invalid-name');
/** The numbers of a series have at most 15 digits. */
export const seriesInvalidNext = (): string => tell('series-invalid-next');
/** A prefix is at most 12 letters A–Z and digits, so that its codes stay small. */
export const seriesInvalidPrefix = (): string => tell('series-invalid-prefix');
/** The numbers of {name} have reached {number}; they never go back. */
export const seriesNeverBack = (told: { name: string; number: number }): string => tell('series-never_back', told, { name: 'text', number: 'number' });
/** No tag series can give a tag. Type one, or add a series in the settings. */
export const seriesNone = (): string => tell('series-none');
/** The register has no tag series. Nothing was saved. */
export const seriesNoneOnRegister = (): string => tell('series-none-on_register');
/** Add a tag series first. */
export const seriesNoneOnRegisterHint = (): string => tell('series-none-on_register_hint');
/** There is no tag series yet. Add one first. */
export const seriesNoneYet = (): string => tell('series-none-yet');
/** Another tag series already has this prefix. */
export const seriesPrefixTaken = (): string => tell('series-prefix_taken');
/** There is no series “{named}” on the register. */
export const seriesUnknown = (told: { named: string }): string => tell('series-unknown', told, { named: 'text' });
/** The tag series {name} has no more numbers. */
export const seriesUsedUp = (told: { name: string }): string => tell('series-used_up', told, { name: 'text' });
/** A cost centre, a MAC address, who owns it: add what you need to know about your assets. */
export const settingACostCentreAMacAddress = (): string => tell('setting-a-cost-centre-a-mac-address');
/** a day */
export const settingADay = (): string => tell('setting-a-day');
/** A model is a product, with its usual warranty and life. Registering an asset makes one; so does importing a list. */
export const settingAModelIsAProductWith = (): string => tell('setting-a-model-is-a-product-with');
/** A name cannot be made from the journal. Put a copy that has it in place. */
export const settingANameCannotBeMadeFrom = (): string => tell('setting-a-name-cannot-be-made-from');
/** A new copy was made, and those that had it were removed. */
export const settingANewCopyWasMadeAnd = (): string => tell('setting-a-new-copy-was-made-and');
/** A photo cannot be made from the journal. Put a copy that has it in place. */
export const settingAPhotoCannotBeMadeFrom = (): string => tell('setting-a-photo-cannot-be-made-from');
/** A product of which you have one or many. */
export const settingAProductOfWhichYouHave = (): string => tell('setting-a-product-of-which-you-have');
/** A series gives every new asset its tag. A series for a category is used for models of it; the one without takes the rest. */
export const settingASeriesGivesEveryNewAsset = (): string => tell('setting-a-series-gives-every-new-asset');
/** A signature cannot be made from the journal. Put a copy that has it in place. */
export const settingASignatureCannotBeMadeFrom = (): string => tell('setting-a-signature-cannot-be-made-from');
/** A typing error is then noticed at once. */
export const settingATypingErrorIsThenNoticed = (): string => tell('setting-a-typing-error-is-then-noticed');
/** Add the first field */
export const settingAddTheFirstField = (): string => tell('setting-add-the-first-field');
/** Add the first model */
export const settingAddTheFirstModel = (): string => tell('setting-add-the-first-model');
/** All assets */
export const settingAllAssets = (): string => tell('setting-all-assets');
/** All is as it was. */
export const settingAllIsAsItWas = (): string => tell('setting-all-is-as-it-was');
/** Also its heading in files. */
export const settingAlsoItsHeadingInFiles = (): string => tell('setting-also-its-heading-in-files');
/** Another program changed it. Nothing recorded is lost: it can be made as it should be. */
export const settingAnotherProgramChangedItNothingRecorded = (): string => tell('setting-another-program-changed-it-nothing-recorded');
/** Another program is reading the register: the rest of it is overwritten when that is done, or at the next start. */
export const settingAnotherProgramIsReadingTheRegister = (): string => tell('setting-another-program-is-reading-the-register');
/** Any scanner that types is heard without. Set one up when it is slow, types something before or behind each code, or is misread. */
export const settingAnyScannerThatTypesIsHeard = (): string => tell('setting-any-scanner-that-types-is-heard');
/** anything */
export const settingAnything = (): string => tell('setting-anything');
/** As it should be */
export const settingAsItShouldBe = (): string => tell('setting-as-it-should-be');
/** As it should be, with news */
export const settingAsItShouldBeWithNews = (): string => tell('setting-as-it-should-be-with-news');
/** As the system */
export const settingAsTheSystem = (): string => tell('setting-as-the-system');
/** Assets, Vehicles, Lab… */
export const settingAssetsVehiclesLab = (): string => tell('setting-assets-vehicles-lab');
/** Back to the folder beside the data folder */
export const settingBackToTheFolderBesideThe = (): string => tell('setting-back-to-the-folder-beside-the');
/** Back up */
export const settingBackUp = (): string => tell('setting-back-up');
/** Back up… */
export const settingBackUpAndAsk = (): string => tell('setting-back-up-and-ask');
/** Back up into a file */
export const settingBackUpIntoAFile = (): string => tell('setting-back-up-into-a-file');
/** {one: Back up now and remove it | other: Back up now and remove these} */
export const settingBackUpNowAndRemoveIt = (told: { count: number }): string => tell('setting-back-up-now-and-remove-it', told, { count: 'number' });
/** Bar code {sample} */
export const settingBarCodeSample = (told: { sample: string }): string => tell('setting-bar-code-sample', told, { sample: 'text' });
/** before an upgrade */
export const settingBeforeAnUpgrade = (): string => tell('setting-before-an-upgrade');
/** Begin a new register */
export const settingBeginANewRegister = (): string => tell('setting-begin-a-new-register');
/** Begin with number */
export const settingBeginWithNumber = (): string => tell('setting-begin-with-number');
/** below minimum: */
export const settingBelowMinimum = (): string => tell('setting-below-minimum');
/** By this button, or by a scheduler (tagdesk backup --due), opened and checked. The last copy of each of the last {kept} stays, and one from before each of the last three upgrades. */
export const settingByThisButtonOrByA = (told: { kept: ListOf }): string => tell('setting-by-this-button-or-by-a', told, { kept: 'list' });
/** cannot be read: damaged, or cut off; nobody touches it */
export const settingCannotBeReadDamagedOrCut = (): string => tell('setting-cannot-be-read-damaged-or-cut');
/** {category} only */
export const settingCategoryOnly = (told: { category: string }): string => tell('setting-category-only', told, { category: 'text' });
/** Changed the checklist of {category} */
export const settingChangedTheChecklistOfCategory = (told: { category: string }): string => tell('setting-changed-the-checklist-of-category', told, { category: 'text' });
/** Chargers and docks get lost one at a time. With a checklist nobody forgets to ask for them. */
export const settingChargersAndDocksGetLostOne = (): string => tell('setting-chargers-and-docks-get-lost-one');
/** Check */
export const settingCheck = (): string => tell('setting-check');
/** Check the register */
export const settingCheckTheRegister = (): string => tell('setting-check-the-register');
/** Checklist of {category} */
export const settingChecklistOfCategory = (told: { category: string }): string => tell('setting-checklist-of-category', told, { category: 'text' });
/** Checklists */
export const settingChecklists = (): string => tell('setting-checklists');
/** Choices */
export const settingChoices = (): string => tell('setting-choices');
/** Choose folder… */
export const settingChooseFolder = (): string => tell('setting-choose-folder');
/** Copies by themselves */
export const settingCopiesByThemselves = (): string => tell('setting-copies-by-themselves');
/** Copies go to {name} */
export const settingCopiesGoToName = (told: { name: string }): string => tell('setting-copies-go-to-name', told, { name: 'text' });
/** Copies may still have it. {why} */
export const settingCopiesMayStillHaveIt = (told: { why: string }): string => tell('setting-copies-may-still-have-it', told);
/** Copies: saved */
export const settingCopiesSaved = (): string => tell('setting-copies-saved');
/** Copies that were made into files elsewhere are not listed here. */
export const settingCopiesThatWereMadeIntoFiles = (): string => tell('setting-copies-that-were-made-into-files');
/** Cost centre, MAC address… */
export const settingCostCentreMacAddress = (): string => tell('setting-cost-centre-mac-address');
/** {0: No asset is of this model, {stock} in stock. | one: {count} asset of this model, {stock} in stock. | other: {count} assets of this model, {stock} in stock.} */
export const settingCountAssetOfThisModel = (told: { count: number; stock: number }): string => tell('setting-count-asset-of-this-model', told, { count: 'number', stock: 'number' });
/** {one: {count} copy of the register still has it | other: {count} copies of the register still have it} */
export const settingCountCopyOfTheRegisterStill = (told: { count: number }): string => tell('setting-count-copy-of-the-register-still', told, { count: 'number' });
/** {one: {count} journal entry | other: {count} journal entries} */
export const settingCountJournalEntry = (told: { count: number }): string => tell('setting-count-journal-entry', told, { count: 'number' });
/** {one: {count} model | other: {count} models} */
export const settingCountModel = (told: { count: number }): string => tell('setting-count-model', told, { count: 'number' });
/** {one: {count} month | other: {count} months} */
export const settingCountMonth = (told: { count: number }): string => tell('setting-count-month', told, { count: 'number' });
/** {count} more */
export const settingCountMore = (told: { count: number }): string => tell('setting-count-more', told, { count: 'number' });
/** {one: {waits} It is worked on at the Desk as soon as the register is ready. | other: {waits} They are worked on at the Desk as soon as the register is ready.} */
export const settingCountScanWaits = (told: { count: number }): Parts => parts('setting-count-scan-waits', told, { count: 'number' });
/** {one: {count} stocktake | other: {count} stocktakes} */
export const settingCountStocktake = (told: { count: number }): string => tell('setting-count-stocktake', told, { count: 'number' });
/** {one: {count} stocktake of an older program keeps the name, because what was signed is not changed | other: {count} stocktakes of an older program keep the name, because what was signed is not changed} */
export const settingCountStocktakeOfAnOlderProgram = (told: { count: number }): string => tell('setting-count-stocktake-of-an-older-program', told, { count: 'number' });
/** {one: {count} week | other: {count} weeks} */
export const settingCountWeek = (told: { count: number }): string => tell('setting-count-week', told, { count: 'number' });
/** Counter */
export const settingCounter = (): string => tell('setting-counter');
/** Currency */
export const settingCurrency = (): string => tell('setting-currency');
/** Currency: {code} */
export const settingCurrencyCode = (told: { code: string }): string => tell('setting-currency-code', told, { code: 'text' });
/** Custom fields */
export const settingCustomFields = (): string => tell('setting-custom-fields');
/** Data folder */
export const settingDataFolder = (): string => tell('setting-data-folder');
/** Date */
export const settingDate = (): string => tell('setting-date');
/** Days */
export const settingDays = (): string => tell('setting-days');
/** Digits */
export const settingDigits = (): string => tell('setting-digits');
/** Each says by itself what a scan came to. 0 turns them off. */
export const settingEachSaysByItselfWhatA = (): string => tell('setting-each-says-by-itself-what-a');
/** Each was opened and checked when it was made. A restore checks it once more. */
export const settingEachWasOpenedAndCheckedWhen = (): string => tell('setting-each-was-opened-and-checked-when');
/** Edit {in_title} */
export const settingEditInTitle = (told: { in_title: string }): string => tell('setting-edit-in_title', told, { in_title: 'text' });
/** Edit the checklist of {category} */
export const settingEditTheChecklistOfCategory = (told: { category: string }): string => tell('setting-edit-the-checklist-of-category', told, { category: 'text' });
/** Empty leaves it at {before}. */
export const settingEmptyLeavesItAtBefore = (told: { before: number }): string => tell('setting-empty-leaves-it-at-before', told, { before: 'number' });
/** End each tag with a check character */
export const settingEndEachTagWithACheck = (): string => tell('setting-end-each-tag-with-a-check');
/** ends by Enter */
export const settingEndsByEnter = (): string => tell('setting-ends-by-enter');
/** ends by no key */
export const settingEndsByNoKey = (): string => tell('setting-ends-by-no-key');
/** ends by Tab */
export const settingEndsByTab = (): string => tell('setting-ends-by-tab');
/** Ends with hash */
export const settingEndsWithHash = (): string => tell('setting-ends-with-hash');
/** Entries */
export const settingEntries = (): string => tell('setting-entries');
/** Entries of the journal */
export const settingEntriesOfTheJournal = (): string => tell('setting-entries-of-the-journal');
/** Everything recorded since the copy was made will no longer be on the register. The register of now is not deleted: it is kept beside the new one, in the data folder. The copy is proved first; if it has problems, nothing changes. */
export const settingEverythingRecordedSinceTheCopyWas = (): string => tell('setting-everything-recorded-since-the-copy-was');
/** {field}: saved */
export const settingFieldSaved = (told: { field: string }): string => tell('setting-field-saved', told);
/** For category */
export const settingForCategory = (): string => tell('setting-for-category');
/** For everybody who works with it. */
export const settingForEverybodyWhoWorksWithIt = (): string => tell('setting-for-everybody-who-works-with-it');
/** For everything else */
export const settingForEverythingElse = (): string => tell('setting-for-everything-else');
/** For this computer. History names the desk and who works there with everything done here. */
export const settingForThisComputerHistoryNamesThe = (): string => tell('setting-for-this-computer-history-names-the');
/** For this window only. */
export const settingForThisWindowOnly = (): string => tell('setting-for-this-window-only');
/** Forget */
export const settingForget = (): string => tell('setting-forget');
/** From purchase. */
export const settingFromPurchase = (): string => tell('setting-from-purchase');
/** Front desk */
export const settingFrontDesk = (): string => tell('setting-front-desk');
/** {gap} ms between keys */
export const settingGapMsBetweenKeys = (told: { gap: number }): string => tell('setting-gap-ms-between-keys', told, { gap: 'number' });
/** Getting the register ready */
export const settingGettingTheRegisterReady = (): string => tell('setting-getting-the-register-ready');
/** Go on from number */
export const settingGoOnFromNumber = (): string => tell('setting-go-on-from-number');
/** Grows when they are used up. */
export const settingGrowsWhenTheyAreUsedUp = (): string => tell('setting-grows-when-they-are-used-up');
/** Has to come back */
export const settingHasToComeBack = (): string => tell('setting-has-to-come-back');
/** Heard {typed} */
export const settingHeardTyped = (told: { code: string }): Parts => parts('setting-heard-typed', told, { code: 'text' });
/** {one: {one: {hits} hit, {misses} miss. | other: {hits} hit, {misses} misses.} | other: {one: {hits} hits, {misses} miss. | other: {hits} hits, {misses} misses.}} */
export const settingHitsAndMisses = (told: { hits: number; misses: number }): string => tell('setting-hits-and-misses', told, { hits: 'number', misses: 'number' });
/** How many… */
export const settingHowMany = (): string => tell('setting-how-many');
/** Its journal ends with entry {entry}, hash {hash} */
export const settingItsJournalEndsWithEntryHash = (told: { entry: number; short: string }): Parts => parts('setting-its-journal-ends-with-entry-hash', told, { entry: 'number', short: 'text' });
/** Its picture is read on this computer and not kept. Only while the camera’s view is open is its light on. */
export const settingItsPictureIsReadOnThis = (): string => tell('setting-its-picture-is-read-on-this');
/** Kept, because history is not changed ({count}) */
export const settingKeptBecauseHistoryIsNotChanged = (told: { count: number }): string => tell('setting-kept-because-history-is-not-changed', told, { count: 'number' });
/** {keys} opens and closes the view on any screen but this one. */
export const settingKeysOpenAndCloseTheView = (told: { shortcut: string }): Parts => parts('setting-keys-open-and-close-the-view', told, { shortcut: 'text' });
/** Label format */
export const settingLabelFormat = (): string => tell('setting-label-format');
/** Label format: {name} */
export const settingLabelFormatName = (told: { name: string }): string => tell('setting-label-format-name', told, { name: 'text' });
/** Last verified backup */
export const settingLastVerifiedBackup = (): string => tell('setting-last-verified-backup');
/** {heading} {how}. */
export const settingLearntHow = (told: { how: ListOf }): Parts => parts('setting-learnt-how', told, { how: 'list' });
/** Left empty: asked of every asset. */
export const settingLeftEmptyAskedOfEveryAsset = (): string => tell('setting-left-empty-asked-of-every-asset');
/** Left empty: 1. */
export const settingLeftEmptyBeginsWithOne = (): string => tell('setting-left-empty-begins-with-one');
/** Left empty: for everything else. */
export const settingLeftEmptyForEverythingElse = (): string => tell('setting-left-empty-for-everything-else');
/** Left empty: {tag} comes next. */
export const settingLeftEmptyTagComesNext = (told: { tag: string }): string => tell('setting-left-empty-tag-comes-next', told, { tag: 'text' });
/** Left empty: the category has no checklist any more. */
export const settingLeftEmptyTheCategoryHasNo = (): string => tell('setting-left-empty-the-category-has-no');
/** Lenovo */
export const settingLenovo = (): string => tell('setting-lenovo');
/** Letters A to Z and digits. */
export const settingLettersAToZAndDigits = (): string => tell('setting-letters-a-to-z-and-digits');
/** Life */
export const settingLife = (): string => tell('setting-life');
/** Light or dark */
export const settingLightOrDark = (): string => tell('setting-light-or-dark');
/** Lists that do not say what the journal says */
export const settingListsThatDoNotSayWhat = (): string => tell('setting-lists-that-do-not-say-what');
/** Look */
export const settingLook = (): string => tell('setting-look');
/** Look after the disk first. Then put a copy made before the damage in place; the damaged file is kept. */
export const settingLookAfterTheDiskFirstThen = (): string => tell('setting-look-after-the-disk-first-then');
/** Made */
export const settingMade = (): string => tell('setting-made');
/** {one: Made anew from {count} entry. | other: Made anew from {count} entries.} */
export const settingMadeAnewFromCountEntry = (told: { count: number }): string => tell('setting-made-anew-from-count-entry', told, { count: 'number' });
/** Made while this window is open, beside your work, opened and checked. The last copy of each of the last {kept} stays, and one from before each of the last three upgrades. */
export const settingMadeWhileThisWindowIsOpen = (told: { kept: ListOf }): string => tell('setting-made-while-this-window-is-open', told, { kept: 'list' });
/** Make one a day while this window is open */
export const settingMakeOneADayWhileThis = (): string => tell('setting-make-one-a-day-while-this');
/** Make the first checklist */
export const settingMakeTheFirstChecklist = (): string => tell('setting-make-the-first-checklist');
/** Make the first series */
export const settingMakeTheFirstSeries = (): string => tell('setting-make-the-first-series');
/** Makes all lists anew from the journal, when a check says that they differ. The journal itself is not touched. */
export const settingMakesAllListsAnewFromThe = (): string => tell('setting-makes-all-lists-anew-from-the');
/** Manufacturer */
export const settingManufacturer = (): string => tell('setting-manufacturer');
/** Merge two records of one model */
export const settingMergeTwoRecordsOfOneModel = (): string => tell('setting-merge-two-records-of-one-model');
/** Minimum stock */
export const settingMinimumStock = (): string => tell('setting-minimum-stock');
/** Months */
export const settingMonths = (): string => tell('setting-months');
/** “{name}” is heard so from now on. */
export const settingNameIsHeardSoFromNow = (told: { name: string }): string => tell('setting-name-is-heard-so-from-now', told, { name: 'text' });
/** Name, maker, category or number */
export const settingNameMakerCategoryOrNumber = (): string => tell('setting-name-maker-category-or-number');
/** New checklist */
export const settingNewChecklist = (): string => tell('setting-new-checklist');
/** New custom field */
export const settingNewCustomField = (): string => tell('setting-new-custom-field');
/** New field */
export const settingNewField = (): string => tell('setting-new-field');
/** New model */
export const settingNewModel = (): string => tell('setting-new-model');
/** New series */
export const settingNewSeries = (): string => tell('setting-new-series');
/** New tag series */
export const settingNewTagSeries = (): string => tell('setting-new-tag-series');
/** no check character */
export const settingNoCheckCharacter = (): string => tell('setting-no-check-character');
/** No checklists yet */
export const settingNoChecklistsYet = (): string => tell('setting-no-checklists-yet');
/** No copy was made. */
export const settingNoCopyWasMade = (): string => tell('setting-no-copy-was-made');
/** No copy was written. */
export const settingNoCopyWasWritten = (): string => tell('setting-no-copy-was-written');
/** No custom fields yet */
export const settingNoCustomFieldsYet = (): string => tell('setting-no-custom-fields-yet');
/** No model has “{text}” in its name, maker, category or number. */
export const settingNoModelHasTextInIts = (told: { text: string }): string => tell('setting-no-model-has-text-in-its', told, { text: 'text' });
/** No model matches */
export const settingNoModelMatches = (): string => tell('setting-no-model-matches');
/** No models yet */
export const settingNoModelsYet = (): string => tell('setting-no-models-yet');
/** No tag series yet */
export const settingNoTagSeriesYet = (): string => tell('setting-no-tag-series-yet');
/** None yet */
export const settingNoneYet = (): string => tell('setting-none-yet');
/** Not set */
export const settingNotSet = (): string => tell('setting-not-set');
/** Not set: what comes back goes where it was before it went out, unless a place is said. */
export const settingNotSetWhatComesBackGoes = (): string => tell('setting-not-set-what-comes-back-goes');
/** Nothing recorded is lost: the journal is sound, and the lists can be made anew from it. */
export const settingNothingRecordedIsLostTheJournal = (): string => tell('setting-nothing-recorded-is-lost-the-journal');
/** Nothing was changed. */
export const settingNothingWasChanged = (): string => tell('setting-nothing-was-changed');
/** {now} of at least {least} */
export const settingNowOfAtLeast = (told: { now: number; least: number }): string => tell('setting-now-of-at-least', told, { now: 'number', least: 'number' });
/** Number */
export const settingNumber = (): string => tell('setting-number');
/** of another register, or somebody’s own; nobody touches it */
export const settingOfAnotherRegisterOrSomebodysOwn = (): string => tell('setting-of-another-register-or-somebodys-own');
/** Of each of the last days, weeks and months that have a copy, its last one is kept. */
export const settingOfEachOfTheLastDays = (): string => tell('setting-of-each-of-the-last-days');
/** Off: nothing is heard. */
export const settingOffNothingIsHeard = (): string => tell('setting-off-nothing-is-heard');
/** Offered first under Labels. */
export const settingOfferedFirstUnderLabels = (): string => tell('setting-offered-first-under-labels');
/** Offered first wherever a cost is typed. What is recorded stays as it is. */
export const settingOfferedFirstWhereverACostIs = (): string => tell('setting-offered-first-wherever-a-cost-is');
/** One a day */
export const settingOneADay = (): string => tell('setting-one-a-day');
/** One of several */
export const settingOneOfSeveral = (): string => tell('setting-one-of-several');
/** One on each line. */
export const settingOneOnEachLine = (): string => tell('setting-one-on-each-line');
/** One on each line: Charger, Dock, Bag. */
export const settingOneOnEachLineChargerDock = (): string => tell('setting-one-on-each-line-charger-dock');
/** Only when asked for */
export const settingOnlyWhenAskedFor = (): string => tell('setting-only-when-asked-for');
/** People whose details are not as they were recorded */
export const settingPeopleWhoseDetailsAreNotAs = (): string => tell('setting-people-whose-details-are-not-as');
/** Photos that are not as they were kept */
export const settingPhotosThatAreNotAsThey = (): string => tell('setting-photos-that-are-not-as-they');
/** Prefix */
export const settingPrefix = (): string => tell('setting-prefix');
/** “{prefix}” before each code */
export const settingPrefixBeforeEachCode = (told: { prefix: string }): string => tell('setting-prefix-before-each-code', told, { prefix: 'text' });
/** Put a copy in place first: lists are not made anew from a journal that is not whole. */
export const settingPutACopyInPlaceFirst = (): string => tell('setting-put-a-copy-in-place-first');
/** Put this copy in place of the register? */
export const settingPutThisCopyInPlaceOf = (): string => tell('setting-put-this-copy-in-place-of');
/** Puts a copy in the place of the register, once it is proved. The register of now is kept beside it. */
export const settingPutsACopyInThePlace = (): string => tell('setting-puts-a-copy-in-the-place');
/** Puts a copy in the place of the register, once it is proved. The damaged register is kept beside it. */
export const settingPutsACopyInThePlaceOfTheDamaged = (): string => tell('setting-puts-a-copy-in-the-place-of-the-damaged');
/** read by the positions of its keys */
export const settingReadByThePositionsOfItsKeys = (): string => tell('setting-read-by-the-positions-of-its-keys');
/** Reads the whole journal and compares every list with it. Changes nothing; everybody may go on working. */
export const settingReadsTheWholeJournalAndCompares = (): string => tell('setting-reads-the-whole-journal-and-compares');
/** Rebuild */
export const settingRebuild = (): string => tell('setting-rebuild');
/** Rebuild lists */
export const settingRebuildLists = (): string => tell('setting-rebuild-lists');
/** Record their details again under People, or put a copy made before in place. */
export const settingRecordTheirDetailsAgainUnderPeople = (): string => tell('setting-record-their-details-again-under-people');
/** Register and desk */
export const settingRegisterAndDesk = (): string => tell('setting-register-and-desk');
/** Register name */
export const settingRegisterName = (): string => tell('setting-register-name');
/** removed by itself on {goes} */
export const settingRemovedByItselfOnGoes = (told: { goes: string }): string => tell('setting-removed-by-itself-on-goes', told, { goes: 'day' });
/** Restore */
export const settingRestore = (): string => tell('setting-restore');
/** Restore a copy… */
export const settingRestoreACopy = (): string => tell('setting-restore-a-copy');
/** Restore… */
export const settingRestoreAndAsk = (): string => tell('setting-restore-and-ask');
/** Restore the copy of {at} */
export const settingRestoreTheCopyOfAt = (told: { at: string | number }): string => tell('setting-restore-the-copy-of-at', told, { at: 'instant' });
/** Restore this copy */
export const settingRestoreThisCopy = (): string => tell('setting-restore-this-copy');
/** restore */
export const settingRestoreWord = (): string => tell('setting-restore-word');
/** Safety */
export const settingSafety = (): string => tell('setting-safety');
/** Saved. */
export const settingSaved = (): string => tell('setting-saved');
/** Says what is wrong and what helps. Changes nothing. */
export const settingSaysWhatIsWrongAndWhat = (): string => tell('setting-says-what-is-wrong-and-what');
/** {one: Scan it once more. | other: Scan it {count} times more.} */
export const settingScanItCountTimesMore = (told: { count: number }): string => tell('setting-scan-it-count-times-more', told, { count: 'number' });
/** Scan this code three times. How the scanner types is learnt from it. A scanner that reads no screens reads it from paper: make any label that says {shown}. */
export const settingScanThisCodeThreeTimes = (told: { sample: string }): Parts => parts('setting-scan-this-code-three-times', told, { sample: 'text' });
/** Scanner */
export const settingScanner = (): string => tell('setting-scanner');
/** Scanners of this desk */
export const settingScannersOfThisDesk = (): string => tell('setting-scanners-of-this-desk');
/** Scans so far */
export const settingScansSoFar = (): string => tell('setting-scans-so-far');
/** Search the models */
export const settingSearchTheModels = (): string => tell('setting-search-the-models');
/** For {category} */
export const settingSeriesForCategory = (told: { category: string }): string => tell('setting-series-for-category', told, { category: 'text' });
/** Set up a scanner */
export const settingSetUpAScanner = (): string => tell('setting-set-up-a-scanner');
/** Settings */
export const settingSettings = (): string => tell('setting-settings');
/** Show all models */
export const settingShowAllModels = (): string => tell('setting-show-all-models');
/** Show file */
export const settingShowFile = (): string => tell('setting-show-file');
/** Signatures that are not as they were drawn */
export const settingSignaturesThatAreNotAsThey = (): string => tell('setting-signatures-that-are-not-as-they');
/** Size */
export const settingSize = (): string => tell('setting-size');
/** Something else */
export const settingSomethingElse = (): string => tell('setting-something-else');
/** Something is still missing. */
export const settingSomethingIsStillMissing = (): string => tell('setting-something-is-still-missing');
/** Something this register keeps about its assets that Tagdesk has no field for. */
export const settingSomethingThisRegisterKeepsAboutIts = (): string => tell('setting-something-this-register-keeps-about-its');
/** Sounds */
export const settingSounds = (): string => tell('setting-sounds');
/** Stands at the top of the window and on reports. */
export const settingStandsAtTheTopOfThe = (): string => tell('setting-stands-at-the-top-of-the');
/** Start again */
export const settingStartAgain = (): string => tell('setting-start-again');
/** Stays: assets have values under it. */
export const settingStaysAssetsHaveValuesUnderIt = (): string => tell('setting-stays-assets-have-values-under-it');
/** stays until somebody removes it */
export const settingStaysUntilSomebodyRemovesIt = (): string => tell('setting-stays-until-somebody-removes-it');
/** Stopped. {untouched} */
export const settingStoppedUntouched = (told: { untouched: string }): string => tell('setting-stopped-untouched', told);
/** “{suffix}” behind each code */
export const settingSuffixBehindEachCode = (told: { suffix: string }): string => tell('setting-suffix-behind-each-code', told, { suffix: 'text' });
/** Tag series */
export const settingTagSeries = (): string => tell('setting-tag-series');
/** Tagdesk registers */
export const settingTagdeskRegisters = (): string => tell('setting-tagdesk-registers');
/** Tags are given in order and never twice, whatever is undone. */
export const settingTagsAreGivenInOrderAnd = (): string => tell('setting-tags-are-given-in-order-and');
/** Tags look like */
export const settingTagsLookLike = (): string => tell('setting-tags-look-like');
/** Takes */
export const settingTakes = (): string => tell('setting-takes');
/** The check character is reckoned from the rest */
export const settingTheCheckCharacterIsReckonedFrom = (): string => tell('setting-the-check-character-is-reckoned-from');
/** The copies are as they were. */
export const settingTheCopiesAreAsTheyWere = (): string => tell('setting-the-copies-are-as-they-were');
/** The copies were removed */
export const settingTheCopiesWereRemoved = (): string => tell('setting-the-copies-were-removed');
/** The copy */
export const settingTheCopy = (): string => tell('setting-the-copy');
/** The copy is the register now */
export const settingTheCopyIsNowTheRegister = (): string => tell('setting-the-copy-is-now-the-register');
/** {one: The copy is the register now: {count} entry. | other: The copy is the register now: {count} entries.} */
export const settingTheCopyIsTheRegisterNow = (told: { count: number }): string => tell('setting-the-copy-is-the-register-now', told, { count: 'number' });
/** {one: The copy is whole: {count} entry, {size}. | other: The copy is whole: {count} entries, {size}.} */
export const settingTheCopyIsWholeCountEntry = (told: { count: number; size: string }): string => tell('setting-the-copy-is-whole-count-entry', told, { count: 'number', size: 'text' });
/** The copy was made and proved */
export const settingTheCopyWasMadeAndProved = (): string => tell('setting-the-copy-was-made-and-proved');
/** The damaged register is kept as {file} */
export const settingTheDamagedRegisterIsKeptAs = (told: { name: string }): Parts => parts('setting-the-damaged-register-is-kept-as', told, { name: 'text' });
/** The Desk tells when below. */
export const settingTheDeskTellsWhenBelow = (): string => tell('setting-the-desk-tells-when-below');
/** The file is not made as Tagdesk makes it */
export const settingTheFileIsNotMadeAs = (): string => tell('setting-the-file-is-not-made-as');
/** The file itself is damaged */
export const settingTheFileItselfIsDamaged = (): string => tell('setting-the-file-itself-is-damaged');
/** The journal cannot be mended from itself. Put a copy made before in place. */
export const settingTheJournalCannotBeMendedFrom = (): string => tell('setting-the-journal-cannot-be-mended-from');
/** The journal ends with entry {entry}, hash {hash} */
export const settingTheJournalEndsWithEntryHash = (told: { entry: number; short: string }): Parts => parts('setting-the-journal-ends-with-entry-hash', told, { entry: 'number', short: 'text' });
/** The journal is not as it was written */
export const settingTheJournalIsNotAsIt = (): string => tell('setting-the-journal-is-not-as-it');
/** the keyboard layout of this computer */
export const settingTheKeyboardLayoutOfThisComputer = (): string => tell('setting-the-keyboard-layout-of-this-computer');
/** The last three did not agree. Scan on: always this one code. */
export const settingTheLastThreeDidNotAgree = (): string => tell('setting-the-last-three-did-not-agree');
/** The lists are as they were. */
export const settingTheListsAreAsTheyWere = (): string => tell('setting-the-lists-are-as-they-were');
/** The lists are made anew from the journal, after an update or because somebody asked for it. All that was recorded is there. */
export const settingTheListsAreMadeAnewFrom = (): string => tell('setting-the-lists-are-made-anew-from');
/** The lists were made anew */
export const settingTheListsWereMadeAnew = (): string => tell('setting-the-lists-were-made-anew');
/** The register could not note when this copy was made: {why} */
export const settingTheRegisterCouldNotNoteWhen = (told: { why: string }): string => tell('setting-the-register-could-not-note-when', told);
/** The register does not open */
export const settingTheRegisterDoesNotOpen = (): string => tell('setting-the-register-does-not-open');
/** The register from before is kept as {file} */
export const settingTheRegisterFromBeforeIsKeptAs = (told: { name: string }): Parts => parts('setting-the-register-from-before-is-kept-as', told, { name: 'text' });
/** The register now */
export const settingTheRegisterNow = (): string => tell('setting-the-register-now');
/** The register opens again */
export const settingTheRegisterOpensAgain = (): string => tell('setting-the-register-opens-again');
/** The settings are as they were. */
export const settingTheSettingsAreAsTheyWere = (): string => tell('setting-the-settings-are-as-they-were');
/** There already */
export const settingThereAlready = (): string => tell('setting-there-already');
/** These files in the data folder still have it */
export const settingTheseFilesInTheDataFolder = (): string => tell('setting-these-files-in-the-data-folder');
/** They go beside the data folder, to */
export const settingTheyGoBesideTheDataFolder = (): string => tell('setting-they-go-beside-the-data-folder');
/** They go to */
export const settingTheyGoTo = (): string => tell('setting-they-go-to');
/** This desk */
export const settingThisDesk = (): string => tell('setting-this-desk');
/** This desk has no store */
export const settingThisDeskHasNoStore = (): string => tell('setting-this-desk-has-no-store');
/** This desk’s store */
export const settingThisDesksStore = (): string => tell('setting-this-desks-store');
/** This desk’s store: {path} */
export const settingThisDesksStorePath = (told: { path: string }): string => tell('setting-this-desks-store-path', told, { path: 'text' });
/** This register */
export const settingThisRegister = (): string => tell('setting-this-register');
/** Type: {asked} */
export const settingTypeAsked = (told: { asked: string }): string => tell('setting-type-asked', told, { asked: 'text' });
/** Type the name of the register: {asked} */
export const settingTypeTheNameOfTheRegister = (told: { asked: string }): string => tell('setting-type-the-name-of-the-register', told, { asked: 'text' });
/** Understood */
export const settingUnderstood = (): string => tell('setting-understood');
/** months */
export const settingUnitMonths = (): string => tell('setting-unit-months');
/** Until it is refreshed. */
export const settingUntilItIsRefreshed = (): string => tell('setting-until-it-is-refreshed');
/** Use the camera to scan */
export const settingUseTheCameraToScan = (): string => tell('setting-use-the-camera-to-scan');
/** Values that assets have already stay as they are. */
export const settingValuesThatAssetsHaveAlreadyStay = (): string => tell('setting-values-that-assets-have-already-stay');
/** Version */
export const settingVersion = (): string => tell('setting-version');
/** Volume */
export const settingVolume = (): string => tell('setting-volume');
/** Waiting for the first scan. */
export const settingWaitingForTheFirstScan = (): string => tell('setting-waiting-for-the-first-scan');
/** Weeks */
export const settingWeeks = (): string => tell('setting-weeks');
/** What a scan came to, heard. For this computer only. */
export const settingWhatAScanCameToHeard = (): string => tell('setting-what-a-scan-came-to-heard');
/** What comes back at this desk goes there, unless a place is said. */
export const settingWhatComesBackAtThisDesk = (): string => tell('setting-what-comes-back-at-this-desk');
/** What goes out with the things of a category and has to come back with them. It is asked for at each check-in, and stands in the history and on the receipt. */
export const settingWhatGoesOutWithTheThings = (): string => tell('setting-what-goes-out-with-the-things');
/** {what} is erased for good, wherever it is shown, and nothing brings it back. Copies of the register that were made before keep it; which those are is said then. */
export const settingWhatIsErasedForGoodWherever = (told: { what: string }): string => tell('setting-what-is-erased-for-good-wherever', told, { what: 'text' });
/** What is not kept any more is removed when the next copy is made, and nothing but copies of this register. */
export const settingWhatIsNotKeptAnyMore = (): string => tell('setting-what-is-not-kept-any-more');
/** What this place of work is called. */
export const settingWhatThisPlaceOfWorkIs = (): string => tell('setting-what-this-place-of-work-is');
/** What this register keeps about its assets beyond the usual. Each is on the forms, in the history, in imports and in exports. */
export const settingWhatThisRegisterKeepsAboutIts = (): string => tell('setting-what-this-register-keeps-about-its');
/** What this scanner is called */
export const settingWhatThisScannerIsCalled = (): string => tell('setting-what-this-scanner-is-called');
/** What was ticked off before stays in the history as it was. */
export const settingWhatWasTickedOffBeforeStays = (): string => tell('setting-what-was-ticked-off-before-stays');
/** Where no scanner is at hand. For this computer only. */
export const settingWhereNoScannerIsAtHand = (): string => tell('setting-where-no-scanner-is-at-hand');
/** Who did it cannot be told any more */
export const settingWhoDidItCannotBeTold = (): string => tell('setting-who-did-it-cannot-be-told');
/** {both: who signed and counted, not signed yet | signer: who signed, not signed yet | counter: who counted, not signed yet} */
export const settingWhoSignedAndCountedNotSignedYet = (told: { who: string }): string => tell('setting-who-signed-and-counted-not-signed-yet', told);
/** {both: who signed and counted, {on} | signer: who signed, {on} | counter: who counted, {on}} */
export const settingWhoSignedAndCountedOn = (told: { who: string; on: string }): string => tell('setting-who-signed-and-counted-on', told, { on: 'day' });
/** Who works here */
export const settingWhoWorksHere = (): string => tell('setting-who-works-here');
/** Why it is erased */
export const settingWhyItIsErased = (): string => tell('setting-why-it-is-erased');
/** with check character */
export const settingWithCheckCharacter = (): string => tell('setting-with-check-character');
/** Without one, each tag has to be typed. With one, the next tag is always ready. */
export const settingWithoutOneEachTagHasTo = (): string => tell('setting-without-one-each-tag-has-to');
/** Without, only the button and tagdesk backup do. */
export const settingWithoutOnlyTheButtonAndTagdesk = (): string => tell('setting-without-only-the-button-and-tagdesk');
/** Write “{asked}” to go on. Nothing is changed yet. */
export const settingWriteAskedToGoOnNothing = (told: { asked: string }): string => tell('setting-write-asked-to-go-on-nothing', told, { asked: 'text' });
/** Write at least one thing that has to come back. */
export const settingWriteAtLeastOneThingThat = (): string => tell('setting-write-at-least-one-thing-that');
/** Writes a copy of everything to a file and proves that the copy is whole. Keep it on another disk. Everybody may go on working. */
export const settingWritesACopyOfEverythingTo = (): string => tell('setting-writes-a-copy-of-everything-to');
/** Wrong place, or refused */
export const settingWrongPlaceOrRefused = (): string => tell('setting-wrong-place-or-refused');
/** Yes or no */
export const settingYesOrNo = (): string => tell('setting-yes-or-no');
/** You can scan already: it is worked on at the Desk as soon as the register is ready. */
export const settingYouCanScanAlreadyItIs = (): string => tell('setting-you-can-scan-already-it-is');
/** you say which */
export const settingYouSayWhich = (): string => tell('setting-you-say-which');
/** Your organisation */
export const settingYourOrganisation = (): string => tell('setting-your-organisation');
/** Choose the action whose signature is to be erased. Nothing was erased. */
export const signatureAction = (): string => tell('signature-action');
/** Clear it and sign again. */
export const signatureAgainHint = (): string => tell('signature-again-hint');
/** The signature that was drawn for this is not as it was drawn, so it is not shown. */
export const signatureDamaged = (): string => tell('signature-damaged');
/** Check the register: tagdesk check. A copy that has it can be put back, or the signature erased: tagdesk signature erase. */
export const signatureDamagedHint = (): string => tell('signature-damaged-hint');
/** Nothing was drawn. Nothing was saved. */
export const signatureEmpty = (): string => tell('signature-empty');
/** Whoever would sign was erased from the register. Nothing was saved. */
export const signatureErasedPerson = (): string => tell('signature-erased_person');
/** Make the receipt without, and have it signed on paper. */
export const signatureErasedPersonHint = (): string => tell('signature-erased_person-hint');
/** {file} holds no signature. Nothing was saved. */
export const signatureFile = (told: { file: string }): string => tell('signature-file', told, { file: 'text' });
/** A signature is written like this: {"strokes": [[[0, 10], [25, 4.5]], [[30, 8]]]} */
export const signatureFileHint = (): string => tell('signature-file-hint');
/** There is no signature to erase: nothing was drawn for this, or it was erased already. */
export const signatureNone = (): string => tell('signature-none');
/** The signature has a point that is nowhere on a screen. Nothing was saved. */
export const signaturePoint = (): string => tell('signature-point');
/** Enter why it is erased, in at most {most} characters. Nothing was erased. */
export const signatureReason = (told: { most: number }): string => tell('signature-reason', told, { most: 'number' });
/** The signature has more strokes than a hand draws. Nothing was saved. */
export const signatureTooMuch = (): string => tell('signature-too_much');
/** checked out */
export const stateCheckedOutInline = (): string => tell('state-checked_out-inline');
/** disposed */
export const stateDisposedInline = (): string => tell('state-disposed-inline');
/** in repair */
export const stateInRepairInline = (): string => tell('state-in_repair-inline');
/** in stock */
export const stateInStockInline = (): string => tell('state-in_stock-inline');
/** lost */
export const stateLostInline = (): string => tell('state-lost-inline');
/** ordered */
export const stateOrderedInline = (): string => tell('state-ordered-inline');
/** requested */
export const stateRequestedInline = (): string => tell('state-requested-inline');
/** retired */
export const stateRetiredInline = (): string => tell('state-retired-inline');
/** A count file written at another desk, or a list of codes from a handheld: one code a line, with a time and a place if it has them. */
export const stocktakeACountFileWrittenAtAnother = (): string => tell('stocktake-a-count-file-written-at-another');
/** A draft of the report as PDF */
export const stocktakeADraftOfTheReportAs = (): string => tell('stocktake-a-draft-of-the-report-as');
/** A tag, serial number or place */
export const stocktakeATagSerialNumberOrPlace = (): string => tell('stocktake-a-tag-serial-number-or-place');
/** Accept */
export const stocktakeAccept = (): string => tell('stocktake-accept');
/** Accept all of this kind */
export const stocktakeAcceptAllOfThisKind = (): string => tell('stocktake-accept-all-of-this-kind');
/** Accept everything */
export const stocktakeAcceptEverything = (): string => tell('stocktake-accept-everything');
/** Accept everything, after a look at what that does */
export const stocktakeAcceptEverythingAfterALookAt = (): string => tell('stocktake-accept-everything-after-a-look-at');
/** Accept everything… */
export const stocktakeAcceptEverythingAndAsk = (): string => tell('stocktake-accept-everything-and-ask');
/** Accept the proposals for all of this kind */
export const stocktakeAcceptTheProposalsForAllOf = (): string => tell('stocktake-accept-the-proposals-for-all-of');
/** Accept the proposals for what is chosen */
export const stocktakeAcceptTheProposalsForWhatIs = (): string => tell('stocktake-accept-the-proposals-for-what-is');
/** Action */
export const stocktakeAction = (): string => tell('stocktake-action');
/** Added */
export const stocktakeAdded = (): string => tell('stocktake-added');
/** {one: All {count} line | other: All {count} lines} */
export const stocktakeAllCountLine = (told: { count: number }): string => tell('stocktake-all-count-line', told, { count: 'number' });
/** All lines */
export const stocktakeAllLines = (): string => tell('stocktake-all-lines');
/** All lines, with search */
export const stocktakeAllLinesWithSearch = (): string => tell('stocktake-all-lines-with-search');
/** All models */
export const stocktakeAllModels = (): string => tell('stocktake-all-models');
/** All of it or nothing, as one action that Undo takes back. */
export const stocktakeAllOfItOrNothingAs = (): string => tell('stocktake-all-of-it-or-nothing-as');
/** All places */
export const stocktakeAllPlaces = (): string => tell('stocktake-all-places');
/** All places; or choose, or scan one */
export const stocktakeAllPlacesOrChooseOrScan = (): string => tell('stocktake-all-places-or-choose-or-scan');
/** All stocktakes */
export const stocktakeAllStocktakes = (): string => tell('stocktake-all-stocktakes');
/** All {total} were seen where they belong. */
export const stocktakeAllTotalWereSeenWhereThey = (told: { total: number }): string => tell('stocktake-all-total-were-seen-where-they', told, { total: 'number' });
/** Already counted */
export const stocktakeAlreadyCounted = (): string => tell('stocktake-already-counted');
/** {one: {count} stocktake could be meant. Nothing was done. | other: {count} stocktakes could be meant. Nothing was done.} */
export const stocktakeAmbiguous = (told: { count: number }): string => tell('stocktake-ambiguous', told, { count: 'number' });
/** Say which by its name. */
export const stocktakeAmbiguousHint = (): string => tell('stocktake-ambiguous-hint');
/** and {count} more */
export const stocktakeAndCountMore = (told: { count: number }): string => tell('stocktake-and-count-more', told, { count: 'number' });
/** Anybody, or nobody */
export const stocktakeAnybodyOrNobody = (): string => tell('stocktake-anybody-or-nobody');
/** Anything else */
export const stocktakeAnythingElse = (): string => tell('stocktake-anything-else');
/** Apply */
export const stocktakeApply = (): string => tell('stocktake-apply');
/** Apply… */
export const stocktakeApplyAndAsk = (): string => tell('stocktake-apply-and-ask');
/** Apply what is decided */
export const stocktakeApplyWhatIsDecided = (): string => tell('stocktake-apply-what-is-decided');
/** Assigned to {holder} */
export const stocktakeAssignedToHolder = (told: { holder: string }): string => tell('stocktake-assigned-to-holder', told, { holder: 'text' });
/** At two places */
export const stocktakeAtTwoPlaces = (): string => tell('stocktake-at-two-places');
/** Back from loan */
export const stocktakeBackFromLoan = (): string => tell('stocktake-back-from-loan');
/** Back to the places */
export const stocktakeBackToThePlaces = (): string => tell('stocktake-back-to-the-places');
/** Back to the stocktake */
export const stocktakeBackToTheStocktake = (): string => tell('stocktake-back-to-the-stocktake');
/** Before */
export const stocktakeBefore = (): string => tell('stocktake-before');
/** Belongs elsewhere */
export const stocktakeBelongsElsewhere = (): string => tell('stocktake-belongs-elsewhere');
/** Belongs nowhere yet */
export const stocktakeBelongsNowhereYet = (): string => tell('stocktake-belongs-nowhere-yet');
/** Belongs to */
export const stocktakeBelongsTo = (): string => tell('stocktake-belongs-to');
/** Belongs to {place} */
export const stocktakeBelongsToPlace = (told: { place: string }): string => tell('stocktake-belongs-to-place', told, { place: 'text' });
/** Blind */
export const stocktakeBlind = (): string => tell('stocktake-blind');
/** Blind count */
export const stocktakeBlindCount = (): string => tell('stocktake-blind-count');
/** This count is blind: what is expected is shown when the count is closed. */
export const stocktakeBlindExpected = (): string => tell('stocktake-blind-expected');
/** This count is blind: its report is made when the count is closed. */
export const stocktakeBlindReport = (): string => tell('stocktake-blind-report');
/** Blind: who counted was not told what was expected */
export const stocktakeBlindWhoCountedWasNotTold = (): string => tell('stocktake-blind-who-counted-was-not-told');
/** Categories and states */
export const stocktakeCategoriesAndStates = (): string => tell('stocktake-categories-and-states');
/** Check in there */
export const stocktakeCheckInThere = (): string => tell('stocktake-check-in-there');
/** Choose a file… */
export const stocktakeChooseAFile = (): string => tell('stocktake-choose-a-file');
/** Choose the {number}. of several */
export const stocktakeChooseNumberOfSeveral = (told: { number: number }): string => tell('stocktake-choose-number-of-several', told, { number: 'number' });
/** Choose what is counted, walk from place to place with a scanner, decide on the differences, and sign. A signed stocktake stays as it is. */
export const stocktakeChooseWhatIsCountedWalkFrom = (): string => tell('stocktake-choose-what-is-counted-walk-from');
/** Close the count */
export const stocktakeCloseTheCount = (): string => tell('stocktake-close-the-count');
/** Close the count? */
export const stocktakeCloseTheCountQuestion = (): string => tell('stocktake-close-the-count-question');
/** Close the count? Scan DONE again to close it, CANCEL to go on. */
export const stocktakeCloseTheCountScanDoneAgain = (): string => tell('stocktake-close-the-count-scan-done-again');
/** {shown} could be several things. It is not counted yet. */
export const stocktakeCodeCouldBeSeveralThings = (told: { code: string }): Parts => parts('stocktake-code-could-be-several-things', told, { code: 'text' });
/** {code} is not counted. */
export const stocktakeCodeIsNotCounted = (told: { code: string }): string => tell('stocktake-code-is-not-counted', told, { code: 'text' });
/** {code} left out */
export const stocktakeCodeLeftOut = (told: { code: string }): string => tell('stocktake-code-left-out', told, { code: 'text' });
/** Codes nobody knows */
export const stocktakeCodesNobodyKnows = (): string => tell('stocktake-codes-nobody-knows');
/** Count */
export const stocktakeCount = (): string => tell('stocktake-count');
/** {one: {count} checked in where it was found | other: {count} checked in where they were found} */
export const stocktakeCountCheckedInWhereFound = (told: { count: number }): string => tell('stocktake-count-checked-in-where-found', told, { count: 'number' });
/** {one: {count} checked in where it was found; no longer with {names} | other: {count} checked in where they were found; no longer with {names}} */
export const stocktakeCountCheckedInWhereFoundNoLongerWith = (told: { count: number; names: ListOf }): string => tell('stocktake-count-checked-in-where-found-no-longer-with', told, { count: 'number', names: 'list' });
/** Count closed */
export const stocktakeCountClosed = (): string => tell('stocktake-count-closed');
/** {count} counted */
export const stocktakeCountCounted = (told: { count: number }): string => tell('stocktake-count-counted', told, { count: 'number' });
/** {one: {count} decision taken, nothing of it applied yet. | other: {count} decisions taken, nothing of it applied yet.} */
export const stocktakeCountDecisionTakenNothingOfIt = (told: { count: number }): string => tell('stocktake-count-decision-taken-nothing-of-it', told, { count: 'number' });
/** {one: {count} left as it is | other: {count} left as they are} */
export const stocktakeCountLeftAsTheyAre = (told: { count: number }): string => tell('stocktake-count-left-as-they-are', told, { count: 'number' });
/** {one: {count} line | other: {count} lines} */
export const stocktakeCountLine = (told: { count: number }): string => tell('stocktake-count-line', told, { count: 'number' });
/** {one: {count} line chosen | other: {count} lines chosen} */
export const stocktakeCountLineChosen = (told: { count: number }): string => tell('stocktake-count-line-chosen', told, { count: 'number' });
/** {one: {count} line decided | other: {count} lines decided} */
export const stocktakeCountLineDecided = (told: { count: number }): string => tell('stocktake-count-line-decided', told, { count: 'number' });
/** {one: {one: {count} line decided; {left} line cannot be decided like this | other: {count} line decided; {left} lines cannot be decided like this} | other: {one: {count} lines decided; {left} line cannot be decided like this | other: {count} lines decided; {left} lines cannot be decided like this}} */
export const stocktakeCountLineDecidedLeftCannotBe = (told: { count: number; left: number }): string => tell('stocktake-count-line-decided-left-cannot-be', told, { count: 'number', left: 'number' });
/** {count} marked lost */
export const stocktakeCountMarkedLost = (told: { count: number }): string => tell('stocktake-count-marked-lost', told, { count: 'number' });
/** {count} marked lost; no longer with {names} */
export const stocktakeCountMarkedLostNoLongerWith = (told: { count: number; names: ListOf }): string => tell('stocktake-count-marked-lost-no-longer-with', told, { count: 'number', names: 'list' });
/** {one: {count} more scan waiting: nothing is lost, they are counted next. | other: {count} more scans waiting: nothing is lost, they are counted next.} */
export const stocktakeCountMoreScanWaitingNothingIs = (told: { count: number }): string => tell('stocktake-count-more-scan-waiting-nothing-is', told, { count: 'number' });
/** {one: {count} moved to where it was found | other: {count} moved to where they were found} */
export const stocktakeCountMovedToWhereFound = (told: { count: number }): string => tell('stocktake-count-moved-to-where-found', told, { count: 'number' });
/** Count of Tagdesk */
export const stocktakeCountOfTagdesk = (): string => tell('stocktake-count-of-tagdesk');
/** {one: {count} other | other: {count} others} */
export const stocktakeCountOther = (told: { count: number }): string => tell('stocktake-count-other', told, { count: 'number' });
/** {one: {count} photo | other: {count} photos} */
export const stocktakeCountPhoto = (told: { count: number }): string => tell('stocktake-count-photo', told, { count: 'number' });
/** {one: {count} proposal accepted; nothing is done yet. | other: {count} proposals accepted; nothing is done yet.} */
export const stocktakeCountProposalAcceptedNothingIsDone = (told: { count: number }): string => tell('stocktake-count-proposal-accepted-nothing-is-done', told, { count: 'number' });
/** {count} put onto the register */
export const stocktakeCountPutOntoTheRegister = (told: { count: number }): string => tell('stocktake-count-put-onto-the-register', told, { count: 'number' });
/** {one: {count} recorded where it was found | other: {count} recorded where they were found} */
export const stocktakeCountRecordedWhereFound = (told: { count: number }): string => tell('stocktake-count-recorded-where-found', told, { count: 'number' });
/** {one: {count} recorded where it was found; it stays with {names} | other: {count} recorded where they were found; they stay with {names}} */
export const stocktakeCountRecordedWhereFoundStayWith = (told: { count: number; names: ListOf }): string => tell('stocktake-count-recorded-where-found-stay-with', told, { count: 'number', names: 'list' });
/** {one: {count} scan | other: {count} scans} */
export const stocktakeCountScan = (told: { count: number }): string => tell('stocktake-count-scan', told, { count: 'number' });
/** {one: {count} thing | other: {count} things} */
export const stocktakeCountThing = (told: { count: number }): string => tell('stocktake-count-thing', told, { count: 'number' });
/** {one: {count} thing at all places | other: {count} things at all places} */
export const stocktakeCountThingAtAllPlaces = (told: { count: number }): string => tell('stocktake-count-thing-at-all-places', told, { count: 'number' });
/** {one: {count} thing at {place} | other: {count} things at {place}} */
export const stocktakeCountThingAtPlace = (told: { count: number; place: string }): string => tell('stocktake-count-thing-at-place', told, { count: 'number', place: 'text' });
/** {one: {figure} thing expected | other: {figure} things expected} */
export const stocktakeCountThingExpected = (told: { count: number }): Parts => parts('stocktake-count-thing-expected', told, { count: 'number' });
/** {one: {figure} thing expected, and somebody has it | other: {figure} things expected, {second} of them with somebody} */
export const stocktakeCountThingExpectedOutWithSomebody = (told: { count: number; out: number }): Parts => parts('stocktake-count-thing-expected-out-with-somebody', told, { count: 'number', out: 'number' });
/** {one: {count} thing not scanned yet will be missing. | other: {count} things not scanned yet will be missing.} */
export const stocktakeCountThingNotScannedYetWill = (told: { count: number }): string => tell('stocktake-count-thing-not-scanned-yet-will', told, { count: 'number' });
/** {one: {count} thing that somebody has was not seen. | other: {count} things that somebody has were not seen.} */
export const stocktakeCountThingThatSomebodyHasNotSeen = (told: { count: number }): string => tell('stocktake-count-thing-that-somebody-has-not-seen', told, { count: 'number' });
/** {count} to be looked into; nothing changes */
export const stocktakeCountToBeLookedInto = (told: { count: number }): string => tell('stocktake-count-to-be-looked-into', told, { count: 'number' });
/** {count} to be looked into; nothing changes. Ask {names} */
export const stocktakeCountToBeLookedIntoAsk = (told: { count: number; names: ListOf }): string => tell('stocktake-count-to-be-looked-into-ask', told, { count: 'number', names: 'list' });
/** {figure} to decide */
export const stocktakeCountToDecide = (told: { count: number }): Parts => parts('stocktake-count-to-decide', told, { count: 'number' });
/** Counted */
export const stocktakeCounted = (): string => tell('stocktake-counted');
/** Counted before */
export const stocktakeCountedBefore = (): string => tell('stocktake-counted-before');
/** Counting */
export const stocktakeCounting = (): string => tell('stocktake-counting');
/** counting */
export const stocktakeCountingInline = (): string => tell('stocktake-counting-inline');
/** Counts and lists of codes */
export const stocktakeCountsAndListsOfCodes = (): string => tell('stocktake-counts-and-lists-of-codes');
/** Counts of what is really there */
export const stocktakeCountsOfWhatIsReallyThere = (): string => tell('stocktake-counts-of-what-is-really-there');
/** Decide otherwise about {tag} */
export const stocktakeDecideOtherwiseAboutTag = (told: { tag: string }): string => tell('stocktake-decide-otherwise-about-tag', told, { tag: 'text' });
/** Decided */
export const stocktakeDecided = (): string => tell('stocktake-decided');
/** “{decision}” was carried out before; undo that action first. */
export const stocktakeDecisionBefore = (told: { decision: string }): string => tell('stocktake-decision-before', told, { decision: 'text' });
/** “{decision}” is not possible any more: the register has changed since, or it is no such difference. */
export const stocktakeDecisionImpossible = (told: { decision: string }): string => tell('stocktake-decision-impossible', told, { decision: 'text' });
/** it is not on the register. */
export const stocktakeDecisionNoAsset = (): string => tell('stocktake-decision-no_asset');
/** nobody said where it was found. */
export const stocktakeDecisionNowhere = (): string => tell('stocktake-decision-nowhere');
/** {decision}: {reason} */
export const stocktakeDecisionReason = (told: { decision: string; reason: string }): string => tell('stocktake-decision-reason', told, { reason: 'text' });
/** Differences */
export const stocktakeDifferences = (): string => tell('stocktake-differences');
/** {one: {done} of {count} place complete | other: {done} of {count} places complete} */
export const stocktakeDoneOfCountPlaceComplete = (told: { done: number; count: number }): string => tell('stocktake-done-of-count-place-complete', told, { done: 'number', count: 'number' });
/** {done} of {total} */
export const stocktakeDoneOfTotal = (told: { done: number; total: number }): string => tell('stocktake-done-of-total', told, { done: 'number', total: 'number' });
/** {done} of {total} {all} */
export const stocktakeDoneOfTotalInAll = (told: { done: number; total: number }): Parts => parts('stocktake-done-of-total-in-all', told, { done: 'number', total: 'number' });
/** {done} of {total} seen */
export const stocktakeDoneOfTotalSeen = (told: { done: number; total: number }): string => tell('stocktake-done-of-total-seen', told, { done: 'number', total: 'number' });
/** Draft report */
export const stocktakeDraftReport = (): string => tell('stocktake-draft-report');
/** Elsewhere */
export const stocktakeElsewhere = (): string => tell('stocktake-elsewhere');
/** Nothing on the register is in this scope, so there is nothing to count. Nothing was saved. */
export const stocktakeEmpty = (): string => tell('stocktake-empty');
/** Every difference has to be decided on first. */
export const stocktakeEveryDifferenceHasToBeDecided = (): string => tell('stocktake-every-difference-has-to-be-decided');
/** Everything here was seen */
export const stocktakeEverythingHereWasSeen = (): string => tell('stocktake-everything-here-was-seen');
/** Everything is decided on. */
export const stocktakeEverythingIsDecidedOn = (): string => tell('stocktake-everything-is-decided-on');
/** Everything was scanned */
export const stocktakeEverythingWasScanned = (): string => tell('stocktake-everything-was-scanned');
/** Everything was seen */
export const stocktakeEverythingWasSeen = (): string => tell('stocktake-everything-was-seen');
/** Everything was seen. It can be opened again until it is signed. */
export const stocktakeEverythingWasSeenItCanBe = (): string => tell('stocktake-everything-was-seen-it-can-be');
/** Expected */
export const stocktakeExpected = (): string => tell('stocktake-expected');
/** Expected, and nobody scanned it. */
export const stocktakeExpectedAndNobodyScannedIt = (): string => tell('stocktake-expected-and-nobody-scanned-it');
/** Expected at its place, and nobody scanned it. Ask whoever has it. */
export const stocktakeExpectedAtItsPlaceAndNobody = (): string => tell('stocktake-expected-at-its-place-and-nobody');
/** Figures */
export const stocktakeFigures = (): string => tell('stocktake-figures');
/** Figures, beside the count before */
export const stocktakeFiguresBesideTheCountBefore = (): string => tell('stocktake-figures-beside-the-count-before');
/** First and last name, or scan the badge */
export const stocktakeFirstAndLastNameOrScan = (): string => tell('stocktake-first-and-last-name-or-scan');
/** For a handheld's list. A count file of Tagdesk names its counters itself. */
export const stocktakeForAHandheldsListACount = (): string => tell('stocktake-for-a-handhelds-list-a-count');
/** Forget them */
export const stocktakeForgetThem = (): string => tell('stocktake-forget-them');
/** Found */
export const stocktakeFound = (): string => tell('stocktake-found');
/** Found at */
export const stocktakeFoundAt = (): string => tell('stocktake-found-at');
/** Found elsewhere */
export const stocktakeFoundElsewhere = (): string => tell('stocktake-found-elsewhere');
/** Found, not expected */
export const stocktakeFoundNotExpected = (): string => tell('stocktake-found-not-expected');
/** Found, though on loan */
export const stocktakeFoundThoughOnLoan = (): string => tell('stocktake-found-though-on-loan');
/** Go on and count it */
export const stocktakeGoOnAndCountIt = (): string => tell('stocktake-go-on-and-count-it');
/** Grey box under the desk, no label of ours… */
export const stocktakeGreyBoxUnderTheDeskNo = (): string => tell('stocktake-grey-box-under-the-desk-no');
/** {holder} has it */
export const stocktakeHolderHasIt = (told: { holder: string }): string => tell('stocktake-holder-has-it', told, { holder: 'text' });
/** Ignore */
export const stocktakeIgnore = (): string => tell('stocktake-ignore');
/** In something found */
export const stocktakeInSomethingFound = (): string => tell('stocktake-in-something-found');
/** In something that was found */
export const stocktakeInSomethingThatWasFound = (): string => tell('stocktake-in-something-that-was-found');
/** in stock, out, in repair */
export const stocktakeInStockOutInRepair = (): string => tell('stocktake-in-stock-out-in-repair');
/** Into the list */
export const stocktakeIntoTheList = (): string => tell('stocktake-into-the-list');
/** Into the list at the side */
export const stocktakeIntoTheListAtTheSide = (): string => tell('stocktake-into-the-list-at-the-side');
/** Investigate */
export const stocktakeInvestigate = (): string => tell('stocktake-investigate');
/** It can be opened again until it is signed. */
export const stocktakeItCanBeOpenedAgainUntil = (): string => tell('stocktake-it-can-be-opened-again-until');
/** It goes on as before. */
export const stocktakeItGoesOnAsBefore = (): string => tell('stocktake-it-goes-on-as-before');
/** It goes on as before */
export const stocktakeItGoesOnAsBefore2 = (): string => tell('stocktake-it-goes-on-as-before-2');
/** It is a command for the Desk: nothing was done. */
export const stocktakeItIsACommandForThe = (): string => tell('stocktake-it-is-a-command-for-the');
/** It may have been undone where it was opened. */
export const stocktakeItMayHaveBeenUndoneWhere = (): string => tell('stocktake-it-may-have-been-undone-where');
/** It was not done. */
export const stocktakeItWasNotDone = (): string => tell('stocktake-it-was-not-done');
/** Kept as unknown. */
export const stocktakeKeptAsUnknown = (): string => tell('stocktake-kept-as-unknown');
/** Kind before */
export const stocktakeKindBefore = (): string => tell('stocktake-kind-before');
/** Kinds of differences */
export const stocktakeKindsOfDifferences = (): string => tell('stocktake-kinds-of-differences');
/** Lead */
export const stocktakeLead = (): string => tell('stocktake-lead');
/** Leave it out */
export const stocktakeLeaveItOut = (): string => tell('stocktake-leave-it-out');
/** Leave out what is asked, close the list, then all stocktakes */
export const stocktakeLeaveOutWhatIsAskedClose = (): string => tell('stocktake-leave-out-what-is-asked-close');
/** Left out */
export const stocktakeLeftOut = (): string => tell('stocktake-left-out');
/** Left out: look at them in the file. */
export const stocktakeLeftOutLookAtThemIn = (): string => tell('stocktake-left-out-look-at-them-in');
/** Lines */
export const stocktakeLines = (): string => tell('stocktake-lines');
/** Lines of all places, or only of this one */
export const stocktakeLinesOfAllPlacesOrOnly = (): string => tell('stocktake-lines-of-all-places-or-only');
/** Lines of the stocktake */
export const stocktakeLinesOfTheStocktake = (): string => tell('stocktake-lines-of-the-stocktake');
/** Lines without a code */
export const stocktakeLinesWithoutACode = (): string => tell('stocktake-lines-without-a-code');
/** Lines: {word} */
export const stocktakeLinesWord = (told: { word: string }): string => tell('stocktake-lines-word', told, { word: 'text' });
/** Mark lost */
export const stocktakeMarkLost = (): string => tell('stocktake-mark-lost');
/** Merge the count of another */
export const stocktakeMergeTheCountOfAnother = (): string => tell('stocktake-merge-the-count-of-another');
/** Merge the count of another… */
export const stocktakeMergeTheCountOfAnotherAndAsk = (): string => tell('stocktake-merge-the-count-of-another-and-ask');
/** Merged before */
export const stocktakeMergedBefore = (): string => tell('stocktake-merged-before');
/** Missing */
export const stocktakeMissing = (): string => tell('stocktake-missing');
/** Model of what is put onto the register */
export const stocktakeModelOfWhatIsPutOnto = (): string => tell('stocktake-model-of-what-is-put-onto');
/** Move there */
export const stocktakeMoveThere = (): string => tell('stocktake-move-there');
/** A stocktake needs a name of at most 120 characters. */
export const stocktakeNameMissing = (): string => tell('stocktake-name-missing');
/** {name}: {phase} */
export const stocktakeNamePhase = (told: { name: string; phase: string }): string => tell('stocktake-name-phase', told, { name: 'text' });
/** New on the register */
export const stocktakeNewOnTheRegister = (): string => tell('stocktake-new-on-the-register');
/** New on the register: “{name}” */
export const stocktakeNewOnTheRegisterName = (told: { name: string }): string => tell('stocktake-new-on-the-register-name', told, { name: 'text' });
/** Next kind */
export const stocktakeNextKind = (): string => tell('stocktake-next-kind');
/** No difference */
export const stocktakeNoDifference = (): string => tell('stocktake-no-difference');
/** No differences */
export const stocktakeNoDifferences = (): string => tell('stocktake-no-differences');
/** No, go on */
export const stocktakeNoGoOn = (): string => tell('stocktake-no-go-on');
/** No line is like this */
export const stocktakeNoLineIsLikeThis = (): string => tell('stocktake-no-line-is-like-this');
/** No place */
export const stocktakeNoPlace = (): string => tell('stocktake-no-place');
/** No stocktake is called so */
export const stocktakeNoStocktakeIsCalledSo = (): string => tell('stocktake-no-stocktake-is-called-so');
/** Nothing was scanned. Nothing was counted. */
export const stocktakeNoCode = (): string => tell('stocktake-no_code');
/** This desk has counted nothing yet, so there is no scan to take back. */
export const stocktakeNoScan = (): string => tell('stocktake-no_scan');
/** Nobody had said where it is. */
export const stocktakeNobodyHadSaidWhereItIs = (): string => tell('stocktake-nobody-had-said-where-it-is');
/** Nobody has said where it is since it was handed out, so no place is searched for it. */
export const stocktakeNobodyHasSaidWhereItIs = (): string => tell('stocktake-nobody-has-said-where-it-is');
/** Nobody said where you stand */
export const stocktakeNobodySaidWhereYouStand = (): string => tell('stocktake-nobody-said-where-you-stand');
/** No stocktake is open. */
export const stocktakeNone = (): string => tell('stocktake-none');
/** none expected */
export const stocktakeNoneExpected = (): string => tell('stocktake-none-expected');
/** Open one first. */
export const stocktakeNoneHint = (): string => tell('stocktake-none-hint');
/** None so far */
export const stocktakeNoneSoFar = (): string => tell('stocktake-none-so-far');
/** Not counted */
export const stocktakeNotCounted = (): string => tell('stocktake-not-counted');
/** Not counted: scan them here. */
export const stocktakeNotCountedScanThemHere = (): string => tell('stocktake-not-counted-scan-them-here');
/** Not counted yet */
export const stocktakeNotCountedYet = (): string => tell('stocktake-not-counted-yet');
/** Not decided */
export const stocktakeNotDecided = (): string => tell('stocktake-not-decided');
/** Not done */
export const stocktakeNotDone = (): string => tell('stocktake-not-done');
/** Not on the list */
export const stocktakeNotOnTheList = (): string => tell('stocktake-not-on-the-list');
/** Not on the register yet: recorded with it. */
export const stocktakeNotOnTheRegisterYetRecorded = (): string => tell('stocktake-not-on-the-register-yet-recorded');
/** Not scanned yet */
export const stocktakeNotScannedYet = (): string => tell('stocktake-not-scanned-yet');
/** Not seen, somebody has it */
export const stocktakeNotSeenSomebodyHasIt = (): string => tell('stocktake-not-seen-somebody-has-it');
/** Not seen, with somebody */
export const stocktakeNotSeenWithSomebody = (): string => tell('stocktake-not-seen-with-somebody');
/** Not seen yet */
export const stocktakeNotSeenYet = (): string => tell('stocktake-not-seen-yet');
/** Not seen yet, somebody has it */
export const stocktakeNotSeenYetSomebodyHasIt = (): string => tell('stocktake-not-seen-yet-somebody-has-it');
/** {name} is closed for counting. The scan was not counted. */
export const stocktakeNotCountingClosed = (told: { name: string }): string => tell('stocktake-not_counting-closed', told, { name: 'text' });
/** Open the count again, or decide on its differences. */
export const stocktakeNotCountingClosedHint = (): string => tell('stocktake-not_counting-closed_hint');
/** {name} is paused. The scan was not counted. */
export const stocktakeNotCountingPaused = (told: { name: string }): string => tell('stocktake-not_counting-paused', told, { name: 'text' });
/** Resume it to go on counting. */
export const stocktakeNotCountingPausedHint = (): string => tell('stocktake-not_counting-paused_hint');
/** {name} is signed. The scan was not counted. */
export const stocktakeNotCountingSigned = (told: { name: string }): string => tell('stocktake-not_counting-signed', told, { name: 'text' });
/** Open a new stocktake to count again. */
export const stocktakeNotCountingSignedHint = (): string => tell('stocktake-not_counting-signed_hint');
/** Note and photos */
export const stocktakeNoteAndPhotos = (): string => tell('stocktake-note-and-photos');
/** Note and photos of the last scan */
export const stocktakeNoteAndPhotosOfTheLast = (): string => tell('stocktake-note-and-photos-of-the-last');
/** Note kept */
export const stocktakeNoteKept = (): string => tell('stocktake-note-kept');
/** A note is at most 1,000 characters long. Nothing was saved. */
export const stocktakeNoteLength = (): string => tell('stocktake-note-length');
/** The note of a stocktake is at most 2,000 characters long. */
export const stocktakeNoteLong = (): string => tell('stocktake-note-long');
/** Note on {name} */
export const stocktakeNoteOnName = (told: { name: string }): string => tell('stocktake-note-on-name', told, { name: 'text' });
/** Note on the scan */
export const stocktakeNoteOnTheScan = (): string => tell('stocktake-note-on-the-scan');
/** Nothing is changed before you apply it, and all of it can be undone until it is signed. */
export const stocktakeNothingIsChangedBeforeYouApply = (): string => tell('stocktake-nothing-is-changed-before-you-apply');
/** Nothing is decided on yet. */
export const stocktakeNothingIsDecidedOnYet = (): string => tell('stocktake-nothing-is-decided-on-yet');
/** Nothing is decided that was not applied. */
export const stocktakeNothingIsDecidedThatWasNot = (): string => tell('stocktake-nothing-is-decided-that-was-not');
/** Nothing is expected at any place */
export const stocktakeNothingIsExpectedAtAnyPlace = (): string => tell('stocktake-nothing-is-expected-at-any-place');
/** Nothing is expected here */
export const stocktakeNothingIsExpectedHere = (): string => tell('stocktake-nothing-is-expected-here');
/** Nothing is in this scope yet. */
export const stocktakeNothingIsInThisScopeYet = (): string => tell('stocktake-nothing-is-in-this-scope-yet');
/** Nothing of the file was counted. */
export const stocktakeNothingOfTheFileWasCounted = (): string => tell('stocktake-nothing-of-the-file-was-counted');
/** Nothing on the register has this code. */
export const stocktakeNothingOnTheRegisterHasThis = (): string => tell('stocktake-nothing-on-the-register-has-this');
/** Nothing on the register is in this scope. */
export const stocktakeNothingOnTheRegisterIsIn = (): string => tell('stocktake-nothing-on-the-register-is-in');
/** Nothing was expected at any place. */
export const stocktakeNothingWasExpectedAtAnyPlace = (): string => tell('stocktake-nothing-was-expected-at-any-place');
/** Nothing is chosen to be decided. Nothing was saved. */
export const stocktakeNothingDecided = (): string => tell('stocktake-nothing_decided');
/** On loan, and it stood here. Nothing needs to be done. */
export const stocktakeOnLoanAndItStoodHere = (): string => tell('stocktake-on-loan-and-it-stood-here');
/** On loan, as expected */
export const stocktakeOnLoanAsExpected = (): string => tell('stocktake-on-loan-as-expected');
/** On loan to {holder} */
export const stocktakeOnLoanToHolder = (told: { holder: string }): string => tell('stocktake-on-loan-to-holder', told, { holder: 'text' });
/** On the register, but not part of this stocktake. */
export const stocktakeOnTheRegisterButNotPart = (): string => tell('stocktake-on-the-register-but-not-part');
/** One more… */
export const stocktakeOneMore = (): string => tell('stocktake-one-more');
/** One place */
export const stocktakeOnePlace = (): string => tell('stocktake-one-place');
/** Only here */
export const stocktakeOnlyHere = (): string => tell('stocktake-only-here');
/** Open a stocktake */
export const stocktakeOpenAStocktake = (): string => tell('stocktake-open-a-stocktake');
/** Open and count */
export const stocktakeOpenAndCount = (): string => tell('stocktake-open-and-count');
/** Open the count again */
export const stocktakeOpenTheCountAgain = (): string => tell('stocktake-open-the-count-again');
/** Opened */
export const stocktakeOpened = (): string => tell('stocktake-opened');
/** {at} by {who} */
export const stocktakeOpenedAtBy = (told: { at: string | number; name: string }): Parts => parts('stocktake-opened-at-by', told, { at: 'instant', name: 'text' });
/** or scan DONE, or CANCEL */
export const stocktakeOrScanDoneOrCancel = (): string => tell('stocktake-or-scan-done-or-cancel');
/** or type a code */
export const stocktakeOrTypeACode = (): string => tell('stocktake-or-type-a-code');
/** Part of {holder} */
export const stocktakePartOfHolder = (told: { holder: string }): string => tell('stocktake-part-of-holder', told, { holder: 'text' });
/** Part of something that was scanned. */
export const stocktakePartOfSomethingThatWasScanned = (): string => tell('stocktake-part-of-something-that-was-scanned');
/** Pause */
export const stocktakePause = (): string => tell('stocktake-pause');
/** Pause, or go on */
export const stocktakePauseOrGoOn = (): string => tell('stocktake-pause-or-go-on');
/** Pause the count? */
export const stocktakePauseTheCount = (): string => tell('stocktake-pause-the-count');
/** Pause the count? Scan DONE to pause, CANCEL to go on. */
export const stocktakePauseTheCountScanDoneTo = (): string => tell('stocktake-pause-the-count-scan-done-to');
/** Paused */
export const stocktakePaused = (): string => tell('stocktake-paused');
/** paused */
export const stocktakePausedInline = (): string => tell('stocktake-paused-inline');
/** Phase */
export const stocktakePhase = (): string => tell('stocktake-phase');
/** {name} is {phase} and cannot become {next}. */
export const stocktakePhaseCannot = (told: { name: string; phase: string; next: string }): string => tell('stocktake-phase-cannot', told, { name: 'text' });
/** The count of {name} is still open. Nothing was saved. */
export const stocktakePhaseOpen = (told: { name: string }): string => tell('stocktake-phase-open', told, { name: 'text' });
/** Close the count and decide on its differences first. */
export const stocktakePhaseOpenHint = (): string => tell('stocktake-phase-open_hint');
/** {name} is signed and stays as it is. Open a new stocktake to count again. */
export const stocktakePhaseSigned = (told: { name: string }): string => tell('stocktake-phase-signed', told, { name: 'text' });
/** {name} is signed already. Nothing was saved. */
export const stocktakePhaseSignedAlready = (told: { name: string }): string => tell('stocktake-phase-signed_already', told, { name: 'text' });
/** {name} is signed and stays as it is. Nothing was saved. */
export const stocktakePhaseStays = (told: { name: string }): string => tell('stocktake-phase-stays', told, { name: 'text' });
/** {counting: {name} is counting: its differences are decided on when the count is closed. Nothing was saved. | paused: {name} is paused: its differences are decided on when the count is closed. Nothing was saved. | signed: {name} is signed: its differences are decided on when the count is closed. Nothing was saved. | other: The differences of {name} are decided on when the count is closed. Nothing was saved.} */
export const stocktakePhaseUnclosed = (told: { name: string; phase: string }): string => tell('stocktake-phase-unclosed', told, { name: 'text' });
/** Close the count first. */
export const stocktakePhaseUnclosedHint = (): string => tell('stocktake-phase-unclosed_hint');
/** {place}: {counted} of {expected} */
export const stocktakePlaceCountedOfExpected = (told: { place: string; counted: number; expected: number }): string => tell('stocktake-place-counted-of-expected', told, { place: 'text', counted: 'number', expected: 'number' });
/** {place}: {counted} of {expected}, you stand here */
export const stocktakePlaceCountedOfExpectedYouStandHere = (told: { place: string; counted: number; expected: number }): string => tell('stocktake-place-counted-of-expected-you-stand-here', told, { place: 'text', counted: 'number', expected: 'number' });
/** Places, with all inside */
export const stocktakePlacesWithAllInside = (): string => tell('stocktake-places-with-all-inside');
/** Places with their progress */
export const stocktakePlacesWithTheirProgress = (): string => tell('stocktake-places-with-their-progress');
/** Ready */
export const stocktakeReady = (): string => tell('stocktake-ready');
/** Reason */
export const stocktakeReason = (): string => tell('stocktake-reason');
/** Reconcile */
export const stocktakeReconcile = (): string => tell('stocktake-reconcile');
/** reconciling */
export const stocktakeReconcilingInline = (): string => tell('stocktake-reconciling-inline');
/** Record this place */
export const stocktakeRecordThisPlace = (): string => tell('stocktake-record-this-place');
/** {refused} of {decisions} decisions cannot be carried out. Nothing was saved. */
export const stocktakeRefused = (told: { refused: number; decisions: number }): string => tell('stocktake-refused', told, { refused: 'number', decisions: 'number' });
/** Decide otherwise on these, or leave them out. */
export const stocktakeRefusedHint = (): string => tell('stocktake-refused-hint');
/** Report as {word} */
export const stocktakeReportAsWord = (told: { word: string }): string => tell('stocktake-report-as-word', told, { word: 'text' });
/** Say who signs: type the name, or scan the badge. */
export const stocktakeSayWhoSignsTypeTheName = (): string => tell('stocktake-say-who-signs-type-the-name');
/** Scan a place */
export const stocktakeScanAPlace = (): string => tell('stocktake-scan-a-place');
/** Scan a place to count there, or the badge of who leads. */
export const stocktakeScanAPlaceToCountThere = (): string => tell('stocktake-scan-a-place-to-count-there');
/** Scan STOCKTAKE or press P to go on. */
export const stocktakeScanStocktakeOrPressPTo = (): string => tell('stocktake-scan-stocktake-or-press-p-to');
/** Scan STOCKTAKE to go on. */
export const stocktakeScanStocktakeToGoOn = (): string => tell('stocktake-scan-stocktake-to-go-on');
/** Scan the badge of whoever counted. */
export const stocktakeScanTheBadgeOfWhoeverCounted = (): string => tell('stocktake-scan-the-badge-of-whoever-counted');
/** Scan the badge of whoever signs. */
export const stocktakeScanTheBadgeOfWhoeverSigns = (): string => tell('stocktake-scan-the-badge-of-whoever-signs');
/** Scan the code at the door, or choose a place at the side. */
export const stocktakeScanTheCodeAtTheDoor = (): string => tell('stocktake-scan-the-code-at-the-door');
/** Scan what stands here. */
export const stocktakeScanWhatStandsHere = (): string => tell('stocktake-scan-what-stands-here');
/** Scan where you stand, then what stands there. */
export const stocktakeScanWhereYouStandThenWhat = (): string => tell('stocktake-scan-where-you-stand-then-what');
/** Scanned */
export const stocktakeScanned = (): string => tell('stocktake-scanned');
/** Scanned at another place than where it belongs. */
export const stocktakeScannedAtAnotherPlaceThanWhere = (): string => tell('stocktake-scanned-at-another-place-than-where');
/** Scanned at two places */
export const stocktakeScannedAtTwoPlaces = (): string => tell('stocktake-scanned-at-two-places');
/** Scanned of all */
export const stocktakeScannedOfAll = (): string => tell('stocktake-scanned-of-all');
/** Scanned of what belongs here */
export const stocktakeScannedOfWhatBelongsHere = (): string => tell('stocktake-scanned-of-what-belongs-here');
/** Scans are refused until it goes on. */
export const stocktakeScansAreRefusedUntilItGoes = (): string => tell('stocktake-scans-are-refused-until-it-goes');
/** Scope */
export const stocktakeScope = (): string => tell('stocktake-scope');
/** “{search}” is in no name. */
export const stocktakeSearchIsInNoName = (told: { search: string }): string => tell('stocktake-search-is-in-no-name', told, { search: 'text' });
/** Search the lines */
export const stocktakeSearchTheLines = (): string => tell('stocktake-search-the-lines');
/** Search the stocktakes */
export const stocktakeSearchTheStocktakes = (): string => tell('stocktake-search-the-stocktakes');
/** Seen, on loan */
export const stocktakeSeenOnLoan = (): string => tell('stocktake-seen-on-loan');
/** Seen, with somebody */
export const stocktakeSeenWithSomebody = (): string => tell('stocktake-seen-with-somebody');
/** {one: {sentence}. {count} scan waiting | other: {sentence}. {count} scans waiting} */
export const stocktakeSentenceCountScanWaiting = (told: { sentence: string; count: number }): string => tell('stocktake-sentence-count-scan-waiting', told, { count: 'number' });
/** Show all lines */
export const stocktakeShowAllLines = (): string => tell('stocktake-show-all-lines');
/** Sign */
export const stocktakeSign = (): string => tell('stocktake-sign');
/** Sign… */
export const stocktakeSignAndAsk = (): string => tell('stocktake-sign-and-ask');
/** Sign {name} */
export const stocktakeSignName = (told: { name: string }): string => tell('stocktake-sign-name', told, { name: 'text' });
/** Signed */
export const stocktakeSigned = (): string => tell('stocktake-signed');
/** Signed by {who} */
export const stocktakeSignedBy = (told: { name: string }): Parts => parts('stocktake-signed-by', told, { name: 'text' });
/** Signed by {who}, {at} */
export const stocktakeSignedByAt = (told: { name: string; at: string }): Parts => parts('stocktake-signed-by-at', told, { name: 'text', at: 'text' });
/** signed */
export const stocktakeSignedInline = (): string => tell('stocktake-signed-inline');
/** Say who signs, in at most {most} characters. Nothing was saved. */
export const stocktakeSigner = (told: { most: number }): string => tell('stocktake-signer', told, { most: 'number' });
/** Signing locks it for good: nothing in it changes any more, whatever is renamed or retired later. */
export const stocktakeSigningLocksItForGoodNothing = (): string => tell('stocktake-signing-locks-it-for-good-nothing');
/** Signing locks the stocktake for good. */
export const stocktakeSigningLocksTheStocktakeForGood = (): string => tell('stocktake-signing-locks-the-stocktake-for-good');
/** Somebody has it, and nobody had said where. Recording the place makes the next count expect it there. */
export const stocktakeSomebodyHasItAndNobodyHad = (): string => tell('stocktake-somebody-has-it-and-nobody-had');
/** Stand here */
export const stocktakeStandHere = (): string => tell('stocktake-stand-here');
/** Stands in the history of each */
export const stocktakeStandsInTheHistoryOfEach = (): string => tell('stocktake-stands-in-the-history-of-each');
/** Status */
export const stocktakeStatus = (): string => tell('stocktake-status');
/** Stocktake */
export const stocktakeStocktake = (): string => tell('stocktake-stocktake');
/** Stocktakes */
export const stocktakeStocktakes = (): string => tell('stocktake-stocktakes');
/** Tag or code */
export const stocktakeTagOrCode = (): string => tell('stocktake-tag-or-code');
/** Tag, serial number or thing */
export const stocktakeTagSerialNumberOrThing = (): string => tell('stocktake-tag-serial-number-or-thing');
/** Take back the scan of {code} */
export const stocktakeTakeBackTheScanOfCode = (told: { code: string }): string => tell('stocktake-take-back-the-scan-of-code', told, { code: 'text' });
/** Take the last scan back */
export const stocktakeTakeTheLastScanBack = (): string => tell('stocktake-take-the-last-scan-back');
/** Taken back with a click */
export const stocktakeTakenBackWithAClick = (): string => tell('stocktake-taken-back-with-a-click');
/** Tallies */
export const stocktakeTallies = (): string => tell('stocktake-tallies');
/** The code is kept. Press N to say what it sticks on. */
export const stocktakeTheCodeIsKeptPressN = (): string => tell('stocktake-the-code-is-kept-press-n');
/** The count can be closed. */
export const stocktakeTheCountCanBeClosed = (): string => tell('stocktake-the-count-can-be-closed');
/** The document says the name they have now; it is gone from it once they are erased. */
export const stocktakeTheDocumentSaysTheNameThey = (): string => tell('stocktake-the-document-says-the-name-they');
/** The last scan */
export const stocktakeTheLastScan = (): string => tell('stocktake-the-last-scan');
/** The merge is one action: Undo takes all of it back. The same file again adds nothing twice. */
export const stocktakeTheMergeIsOneActionUndo = (): string => tell('stocktake-the-merge-is-one-action-undo');
/** The note stands in the report beside the scan; photos are shown when differences are decided on. */
export const stocktakeTheNoteStandsInTheReport = (): string => tell('stocktake-the-note-stands-in-the-report');
/** The register says somebody has it. */
export const stocktakeTheRegisterSaysSomebodyHasIt = (): string => tell('stocktake-the-register-says-somebody-has-it');
/** The scanner is set to another keyboard layout than this computer; it was read right. */
export const stocktakeTheScannerIsSetToAnother = (): string => tell('stocktake-the-scanner-is-set-to-another');
/** The stocktake is as it was. */
export const stocktakeTheStocktakeIsAsItWas = (): string => tell('stocktake-the-stocktake-is-as-it-was');
/** Then scan what stands there. Without a place, everything counts as found where it belongs. */
export const stocktakeThenScanWhatStandsThereWithout = (): string => tell('stocktake-then-scan-what-stands-there-without');
/** They counted. */
export const stocktakeTheyCounted = (): string => tell('stocktake-they-counted');
/** Thing */
export const stocktakeThing = (): string => tell('stocktake-thing');
/** This count */
export const stocktakeThisCount = (): string => tell('stocktake-this-count');
/** This stocktake is not on the register */
export const stocktakeThisStocktakeIsNotOnThe = (): string => tell('stocktake-this-stocktake-is-not-on-the');
/** To decide */
export const stocktakeToDecide = (): string => tell('stocktake-to-decide');
/** {expected} things are in this scope; a stocktake expects at most {most}. Nothing was saved. */
export const stocktakeTooLarge = (told: { expected: number; most: number }): string => tell('stocktake-too_large', told, { expected: 'number', most: 'number' });
/** {one: {count} difference of {name} is not decided on yet. Nothing was saved. | other: {count} differences of {name} are not decided on yet. Nothing was saved.} */
export const stocktakeUndecided = (told: { name: string; count: number }): string => tell('stocktake-undecided', told, { name: 'text', count: 'number' });
/** Decide on each; to ignore or to investigate is a decision too. */
export const stocktakeUndecidedHint = (): string => tell('stocktake-undecided-hint');
/** There is no stocktake “{named}” on the register. */
export const stocktakeUnknown = (told: { named: string }): string => tell('stocktake-unknown', told, { named: 'text' });
/** Unknown code */
export const stocktakeUnknownCode = (): string => tell('stocktake-unknown-code');
/** Unknown codes */
export const stocktakeUnknownCodes = (): string => tell('stocktake-unknown-codes');
/** A stocktake is signed by somebody: say who. Nothing was saved. */
export const stocktakeUseSign = (): string => tell('stocktake-use_sign');
/** Value found */
export const stocktakeValueFound = (): string => tell('stocktake-value-found');
/** Value missing */
export const stocktakeValueMissing = (): string => tell('stocktake-value-missing');
/** Walk on to the next place, or look at all places. */
export const stocktakeWalkOnToTheNextPlace = (): string => tell('stocktake-walk-on-to-the-next-place');
/** What is counted */
export const stocktakeWhatIsCounted = (): string => tell('stocktake-what-is-counted');
/** What is expected is shown then. */
export const stocktakeWhatIsExpectedIsShownThen = (): string => tell('stocktake-what-is-expected-is-shown-then');
/** What is in the scope now is expected, and stays so while it is counted. */
export const stocktakeWhatIsInTheScopeNow = (): string => tell('stocktake-what-is-in-the-scope-now');
/** What is not seen yet; again: all lines */
export const stocktakeWhatIsNotSeenYetAgain = (): string => tell('stocktake-what-is-not-seen-yet-again');
/** What is scanned is listed here. The last one is taken back with U, or by scanning UNDO. */
export const stocktakeWhatIsScannedIsListedHere = (): string => tell('stocktake-what-is-scanned-is-listed-here');
/** What is to be said besides */
export const stocktakeWhatIsToBeSaidBesides = (): string => tell('stocktake-what-is-to-be-said-besides');
/** What it holds is counted as if it had been scanned here. Nothing is counted twice, and what was scanned at two places is listed. */
export const stocktakeWhatItHoldsIsCountedAs = (): string => tell('stocktake-what-it-holds-is-counted-as');
/** What it says stays so, whatever is renamed or retired later. The report is the same to the byte each time. */
export const stocktakeWhatItSaysStaysSo = (): string => tell('stocktake-what-it-says-stays-so');
/** What it says stays so, whatever is renamed or retired later. The report is the same to the byte each time, but for the names of those who signed and counted: they go when somebody is erased. */
export const stocktakeWhatItSaysStaysSoButNames = (): string => tell('stocktake-what-it-says-stays-so-but-names');
/** Where it belongs. */
export const stocktakeWhereItBelongs = (): string => tell('stocktake-where-it-belongs');
/** Where it was scanned first counts. */
export const stocktakeWhereItWasScannedFirstCounts = (): string => tell('stocktake-where-it-was-scanned-first-counts');
/** Where you stand */
export const stocktakeWhereYouStand = (): string => tell('stocktake-where-you-stand');
/** Which one? */
export const stocktakeWhichOne = (): string => tell('stocktake-which-one');
/** Who answers for it; a badge can be scanned */
export const stocktakeWhoAnswersForItABadge = (): string => tell('stocktake-who-answers-for-it-a-badge');
/** Who counted */
export const stocktakeWhoCounted = (): string => tell('stocktake-who-counted');
/** Who signs */
export const stocktakeWhoSigns = (): string => tell('stocktake-who-signs');
/** Whoever counts is not told what is expected, nor where things belong. */
export const stocktakeWhoeverCountsIsNotToldWhat = (): string => tell('stocktake-whoever-counts-is-not-told-what');
/** With somebody */
export const stocktakeWithSomebody = (): string => tell('stocktake-with-somebody');
/** With somebody, as expected. */
export const stocktakeWithSomebodyAsExpected = (): string => tell('stocktake-with-somebody-as-expected');
/** With somebody, place not recorded */
export const stocktakeWithSomebodyPlaceNotRecorded = (): string => tell('stocktake-with-somebody-place-not-recorded');
/** {word}. {about} */
export const stocktakeWordThenAbout = (told: { word: string; about: string }): string => tell('stocktake-word-then-about', told);
/** {word}: what is chosen */
export const stocktakeWordWhatIsChosen = (told: { word: string }): string => tell('stocktake-word-what-is-chosen', told, { word: 'text' });
/** Write a count file… */
export const stocktakeWriteACountFile = (): string => tell('stocktake-write-a-count-file');
/** Write a count file for another desk */
export const stocktakeWriteACountFileForAnother = (): string => tell('stocktake-write-a-count-file-for-another');
/** Written to {file}. */
export const stocktakeWrittenToFile = (told: { name: string }): Parts => parts('stocktake-written-to-file', told, { name: 'text' });
/** Written to {name}. */
export const stocktakeWrittenToName = (told: { name: string }): string => tell('stocktake-written-to-name', told, { name: 'text' });
/** Yes */
export const stocktakeYes = (): string => tell('stocktake-yes');
/** You stand here */
export const stocktakeYouStandHere = (): string => tell('stocktake-you-stand-here');
/** A tag needs at least one letter or digit. */
export const tagInvalidEmpty = (): string => tell('tag-invalid-empty');
/** This tag is longer than {most} characters: {tag} */
export const tagInvalidLong = (told: { most: number; tag: string }): string => tell('tag-invalid-long', told, { most: 'number', tag: 'text' });
/** This tag holds a character that cannot be printed. */
export const tagInvalidUnprintable = (): string => tell('tag-invalid-unprintable');
/** {text} looks like a tag of this register that was misread or mistyped. Nothing was saved. */
export const tagMisread = (told: { text: string }): string => tell('tag-misread', told, { text: 'text' });
/** Its last character does not fit the others: look at the label again. If it is somebody else's and right so, keep it as it is. */
export const tagMisreadHint = (): string => tell('tag-misread-hint');
/** Its last character does not fit the others. Nearly so: {tags}. Look at the label again. If it is somebody else's and right so, keep it as it is. */
export const tagMisreadNearly = (told: { tags: ListOf }): string => tell('tag-misread-nearly', told, { tags: 'list' });
/** {text} is not one of the reserved tags. Nothing was saved. */
export const tagNotReserved = (told: { text: string }): string => tell('tag-not_reserved', told, { text: 'text' });
/** A tag of your own choice is given when an asset is registered or revised. */
export const tagNotReservedHint = (): string => tell('tag-not_reserved-hint');
/** One of these tags is reserved already. */
export const tagReservedTwice = (): string => tell('tag-reserved-twice');
/** Another asset already has this tag. */
export const tagTakenAsset = (): string => tell('tag-taken-asset');
/** The tag {tag} was on {asset} before and still finds it. */
export const tagTakenBefore = (told: { tag: string; asset: string }): string => tell('tag-taken-before', told, { tag: 'text', asset: 'text' });
/** The tag {tag} is taken: it is {what}. */
export const tagTakenByAsset = (told: { tag: string; what: string }): string => tell('tag-taken-by_asset', told, { tag: 'text', what: 'text' });
/** the tag {tag} is taken by now. */
export const tagTakenMeanwhile = (told: { tag: string }): string => tell('tag-taken-meanwhile', told, { tag: 'text' });
/** {code} is on {asset} already. Nothing was saved. */
export const tagTakenOnAsset = (told: { code: string; asset: string }): string => tell('tag-taken-on_asset', told, { code: 'text', asset: 'text' });
/** {one: “{text}” matches {count} tag series. Nothing was done. | other: “{text}” matches {count} tag series. Nothing was done.} */
export const tagSeriesAmbiguous = (told: { text: string; count: number }): string => tell('tag_series-ambiguous', told, { text: 'text', count: 'number' });
/** There is no tag series “{named}” on the register. */
export const tagSeriesUnknown = (told: { named: string }): string => tell('tag_series-unknown', told, { named: 'text' });
/** A ticket number is one line of at most {longest} characters. */
export const ticketUnusable = (told: { longest: number }): string => tell('ticket-unusable', told, { longest: 'number' });
/** UNDO: nothing was registered here that could be taken back. */
export const undoNothing = (): string => tell('undo-nothing');
/** Before this version of Tagdesk changes how things are kept, it makes a copy of the register, and no copy could be made. Nothing was changed. */
export const upgradeNoCopy = (): string => tell('upgrade-no_copy');
/** Make room on the disk, or choose another folder for copies with the version before, then start again. */
export const upgradeNoCopyHint = (): string => tell('upgrade-no_copy-hint');
/** The copy is not what the register is. Nothing was changed. */
export const upgradeNotSame = (): string => tell('upgrade-not_same');
/** Run a check of the register: tagdesk check. */
export const upgradeNotSameHint = (): string => tell('upgrade-not_same-hint');
/** Whoever worked at this desk was erased. Nothing was saved. */
export const whoErased = (): string => tell('who-erased');
/** Say who works here: tagdesk who NAME. */
export const whoErasedHint = (): string => tell('who-erased-hint');
/** {name} is on the register already. Nothing was saved. */
export const whoNamesake = (told: { name: string }): string => tell('who-namesake', told, { name: 'text' });
/** Choose them from the list; or, if it is somebody else of that name, give an e-mail address or a badge. */
export const whoNamesakeHint = (): string => tell('who-namesake-hint');
/** Nobody on the register is “{text}”. Nothing was done. */
export const whoUnknownNamed = (told: { text: string }): string => tell('who-unknown-named', told, { text: 'text' });
/** To record them: tagdesk who --new "{text}". */
export const whoUnknownNamedHint = (told: { text: string }): string => tell('who-unknown-named_hint', told, { text: 'text' });
/** Whoever this was done by is not on the register. Nothing was saved. */
export const whoUnknownNobody = (): string => tell('who-unknown-nobody');
/** Say who works here. */
export const whoUnknownNobodyHint = (): string => tell('who-unknown-nobody_hint');
