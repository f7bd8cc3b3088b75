// Written from the catalogues of src-tauri/crates/words; not to be changed by hand.
import { parts, tell } from '../words/tell';
import type { ListOf, Parts } from '../words/tell';
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
/** Bookings */
export const assetBookings = (): string => tell('asset-bookings');
/** Bring a list you have, or register the first thing by hand. */
export const assetBringAListYouHaveOr = (): string => tell('asset-bring-a-list-you-have-or');
/** By scanning */
export const assetByScanning = (): string => tell('asset-by-scanning');
/** Came back without */
export const assetCameBackWithout = (): string => tell('asset-came-back-without');
/** Change state */
export const assetChangeState = (): string => tell('asset-change-state');
/** Change the booking of */
export const assetChangeTheBookingOf = (): string => tell('asset-change-the-booking-of');
/** Change the state */
export const assetChangeTheState = (): string => tell('asset-change-the-state');
/** Change to */
export const assetChangeTo = (): string => tell('asset-change-to');
/** Changed */
export const assetChanged = (): string => tell('asset-changed');
/** Choose first what they become. */
export const assetChooseFirstWhatTheyBecome = (): string => tell('asset-choose-first-what-they-become');
/** Choose what to change. Everything else stays as it is with each of them. */
export const assetChooseWhatToChangeEverythingElse = (): string => tell('asset-choose-what-to-change-everything-else');
/** {code} has the shape of a tag: scan the serial number */
export const assetCodeHasTheShapeOfA = (told: { code: string }): string => tell('asset-code-has-the-shape-of-a', told, { code: 'text' });
/** {code} was registered just now: {what} */
export const assetCodeWasRegisteredJustNowWhat = (told: { code: string; what: string }): string => tell('asset-code-was-registered-just-now-what', told, { code: 'text', what: 'text' });
/** Comma-separated (CSV) */
export const assetCommaSeparatedCsv = (): string => tell('asset-comma-separated-csv');
/** Condition */
export const assetCondition = (): string => tell('asset-condition');
/** Cost of each */
export const assetCostOfEach = (): string => tell('asset-cost-of-each');
/** {one: {count} asset written to {name}. | other: {count} assets written to {name}.} */
export const assetCountAssetWrittenToName = (told: { count: number; name: string }): string => tell('asset-count-asset-written-to-name', told, { count: 'number', name: 'text' });
/** {one: {count} day | other: {count} days} */
export const assetCountDay = (told: { count: number }): string => tell('asset-count-day', told, { count: 'number' });
/** {one: {count} duplicate | other: {count} duplicates} */
export const assetCountDuplicate = (told: { count: number }): string => tell('asset-count-duplicate', told, { count: 'number' });
/** Due back */
export const assetDueBack = (): string => tell('asset-due-back');
/** Due on any day */
export const assetDueOnAnyDay = (): string => tell('asset-due-on-any-day');
/** Edit together */
export const assetEditTogether = (): string => tell('asset-edit-together');
/** End of last month */
export const assetEndOfLastMonth = (): string => tell('asset-end-of-last-month');
/** End of last year */
export const assetEndOfLastYear = (): string => tell('asset-end-of-last-year');
/** Everything back */
export const assetEverythingBack = (): string => tell('asset-everything-back');
/** Everything came back */
export const assetEverythingCameBack = (): string => tell('asset-everything-came-back');
/** Everything that carries a tag stands here */
export const assetEverythingThatCarriesATagStands = (): string => tell('asset-everything-that-carries-a-tag-stands');
/** , expired */
export const assetExpired = (): string => tell('asset-expired');
/** Export */
export const assetExport = (): string => tell('asset-export');
/** Extend */
export const assetExtend = (): string => tell('asset-extend');
/** Facts */
export const assetFacts = (): string => tell('asset-facts');
/** Fields to change */
export const assetFieldsToChange = (): string => tell('asset-fields-to-change');
/** Filter by holder */
export const assetFilterByHolder = (): string => tell('asset-filter-by-holder');
/** Filter the register */
export const assetFilterTheRegister = (): string => tell('asset-filter-the-register');
/** for {name} */
export const assetForName = (told: { name: string }): string => tell('asset-for-name', told, { name: 'text' });
/** From */
export const assetFrom = (): string => tell('asset-from');
/** Goes back to */
export const assetGoesBackTo = (): string => tell('asset-goes-back-to');
/** Hand on */
export const assetHandOn = (): string => tell('asset-hand-on');
/** Hand on to somebody else */
export const assetHandOnToSomebodyElse = (): string => tell('asset-hand-on-to-somebody-else');
/** Held by */
export const assetHeldBy = (): string => tell('asset-held-by');
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
/** is on the register */
export const assetIsOnTheRegister = (): string => tell('asset-is-on-the-register');
/** is on the register · {count} in a row */
export const assetIsOnTheRegisterCountIn = (told: { count: number }): string => tell('asset-is-on-the-register-count-in', told, { count: 'number' });
/** It is */
export const assetItIs = (): string => tell('asset-it-is');
/** It is another thing: keep the number */
export const assetItIsAnotherThingKeepThe = (): string => tell('asset-it-is-another-thing-keep-the');
/** It was registered only later. */
export const assetItWasRegisteredOnlyLater = (): string => tell('asset-it-was-registered-only-later');
/** It was taken off again, or the link is of another register. */
export const assetItWasTakenOffAgainOr = (): string => tell('asset-it-was-taken-off-again-or');
/** Its former tag still finds it: */
export const assetItsFormerTagStillFindsIt = (): string => tell('asset-its-former-tag-still-finds-it');
/** Its former tags still find it: */
export const assetItsFormerTagsStillFindIt = (): string => tell('asset-its-former-tags-still-find-it');
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
/** Labelled {labelled_at}. */
export const assetLabelledLabelledAt = (told: { labelled_at: string | number }): string => tell('asset-labelled-labelled_at', told, { labelled_at: 'instant' });
/** Laptop, Monitor… */
export const assetLaptopMonitor = (): string => tell('asset-laptop-monitor');
/** Leave as it is */
export const assetLeaveAsItIs = (): string => tell('asset-leave-as-it-is');
/** Left empty, each goes to this desk’s store, or where it was before it went out. */
export const assetLeftEmptyEachGoesToThis = (): string => tell('asset-left-empty-each-goes-to-this');
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
/** Merge */
export const assetMerge = (): string => tell('asset-merge');
/** Merge two registrations of one asset */
export const assetMergeTwoRegistrationsOfOneAsset = (): string => tell('asset-merge-two-registrations-of-one-asset');
/** Missing with */
export const assetMissingWith = (): string => tell('asset-missing-with');
/** Model */
export const assetModel = (): string => tell('asset-model');
/** More */
export const assetMore = (): string => tell('asset-more');
/** {name} works at {path}. */
export const assetNameWorksAtPath = (told: { name: string; path: string }): string => tell('asset-name-works-at-path', told, { name: 'text', path: 'text' });
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
/** No asset fits all of these filters. */
export const assetNoAssetFitsAllOfThese = (): string => tell('asset-no-asset-fits-all-of-these');
/** No asset matches */
export const assetNoAssetMatches = (): string => tell('asset-no-asset-matches');
/** No date */
export const assetNoDate = (): string => tell('asset-no-date');
/** No name */
export const assetNoName = (): string => tell('asset-no-name');
/** Nobody has said where it was before. */
export const assetNobodyHasSaidWhereItWas = (): string => tell('asset-nobody-has-said-where-it-was');
/** None back */
export const assetNoneBack = (): string => tell('asset-none-back');
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
/** nothing was registered yet */
export const assetNothingWasRegisteredYet = (): string => tell('asset-nothing-was-registered-yet');
/** {noun} {code} is taken: {what} */
export const assetNounCodeIsTakenWhat = (told: { noun: string; code: string; what: string }): string => tell('asset-noun-code-is-taken-what', told, { noun: 'text', code: 'text', what: 'text' });
/** Now scan the serial number */
export const assetNowScanTheSerialNumber = (): string => tell('asset-now-scan-the-serial-number');
/** Now scan the tag that is on it */
export const assetNowScanTheTagThatIs = (): string => tell('asset-now-scan-the-tag-that-is');
/** Of any model */
export const assetOfAnyModel = (): string => tell('asset-of-any-model');
/** of {tag} */
export const assetOfTag = (told: { tag: string }): string => tell('asset-of-tag', told, { tag: 'text' });
/** On loan, no day said */
export const assetOnLoanNoDaySaid = (): string => tell('asset-on-loan-no-day-said');
/** On loan, until that day */
export const assetOnLoanUntilThatDay = (): string => tell('asset-on-loan-until-that-day');
/** On that day no asset had been registered. */
export const assetOnThatDayNoAssetHad = (): string => tell('asset-on-that-day-no-asset-had');
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
/** , overdue */
export const assetOverdue = (): string => tell('asset-overdue');
/** Overdue */
export const assetOverdue2 = (): string => tell('asset-overdue-2');
/** Part of an import or an undo that is not finished: nothing can be done with it yet. */
export const assetPartOfAnImportOrAn = (): string => tell('asset-part-of-an-import-or-an');
/** {one: Print {count} label | other: Print {count} labels} */
export const assetPrintCountLabel = (told: { count: number }): string => tell('asset-print-count-label', told, { count: 'number' });
/** Print their labels */
export const assetPrintTheirLabels = (): string => tell('asset-print-their-labels');
/** {one: Printed {count} time | other: Printed {count} times} */
export const assetPrintedCountTime = (told: { count: number }): string => tell('asset-printed-count-time', told, { count: 'number' });
/** proposed */
export const assetProposed = (): string => tell('asset-proposed');
/** Proposed, not taken yet. */
export const assetProposedNotTakenYet = (): string => tell('asset-proposed-not-taken-yet');
/** Purchase date */
export const assetPurchaseDate = (): string => tell('asset-purchase-date');
/** Purchased */
export const assetPurchased = (): string => tell('asset-purchased');
/** Receipt… */
export const assetReceipt = (): string => tell('asset-receipt');
/** Reckoned from the purchase date where the model has a warranty. */
export const assetReckonedFromThePurchaseDateWhere = (): string => tell('asset-reckoned-from-the-purchase-date-where');
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
/** Register the first */
export const assetRegisterTheFirst = (): string => tell('asset-register-the-first');
/** Registered */
export const assetRegistered = (): string => tell('asset-registered');
/** Registered just now */
export const assetRegisteredJustNow = (): string => tell('asset-registered-just-now');
/** Remove code {code} */
export const assetRemoveCodeCode = (told: { code: string }): string => tell('asset-remove-code-code', told, { code: 'text' });
/** Reserve */
export const assetReserve = (): string => tell('asset-reserve');
/** Reserve for… */
export const assetReserveFor = (): string => tell('asset-reserve-for');
/** Reserve for */
export const assetReserveFor2 = (): string => tell('asset-reserve-for-2');
/** Reserve the open asset for somebody */
export const assetReserveTheOpenAssetForSomebody = (): string => tell('asset-reserve-the-open-asset-for-somebody');
/** Reserved for nobody. */
export const assetReservedForNobody = (): string => tell('asset-reserved-for-nobody');
/** Said once for all of them. */
export const assetSaidOnceForAllOfThem = (): string => tell('asset-said-once-for-all-of-them');
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
/** Scan a serial number */
export const assetScanASerialNumber = (): string => tell('asset-scan-a-serial-number');
/** Scan a serial number or its tag */
export const assetScanASerialNumberOrIts = (): string => tell('asset-scan-a-serial-number-or-its');
/** Scan it, or type a few letters. */
export const assetScanItOrTypeAFew = (): string => tell('asset-scan-it-or-type-a-few');
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
/** {serial} instead of {before} */
export const assetSerialInsteadOfBefore = (told: { serial: string; before: string }): string => tell('asset-serial-instead-of-before', told, { serial: 'text', before: 'text' });
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
/** Spare */
export const assetSpare = (): string => tell('asset-spare');
/** Spreadsheet (XLSX) */
export const assetSpreadsheetXlsx = (): string => tell('asset-spreadsheet-xlsx');
/** Supplier */
export const assetSupplier = (): string => tell('asset-supplier');
/** Swap */
export const assetSwap = (): string => tell('asset-swap');
/** Swap the open asset for a spare */
export const assetSwapTheOpenAssetForA = (): string => tell('asset-swap-the-open-asset-for-a');
/** {tag} is a blank tag, no serial number. To register things with the tags on them, choose “Serial and tag” */
export const assetTagIsABlankTagNo = (told: { tag: string }): string => tell('asset-tag-is-a-blank-tag-no', told, { tag: 'text' });
/** {tag} is {scanned} */
export const assetTagIsScanned = (told: { tag: string; scanned: string }): string => tell('asset-tag-is-scanned', told, { tag: 'text', scanned: 'text' });
/** {tag} is {serial}{because} */
export const assetTagIsSerialBecause = (told: { tag: string; serial: string; because: string }): string => tell('asset-tag-is-serial-because', told, { tag: 'text', serial: 'text', because: 'text' });
/** tag on it */
export const assetTagOnIt = (): string => tell('asset-tag-on-it');
/** {tag} was heard already */
export const assetTagWasHeardAlready = (told: { tag: string }): string => tell('asset-tag-was-heard-already', told, { tag: 'text' });
/** Take what is proposed */
export const assetTakeWhatIsProposed = (): string => tell('asset-take-what-is-proposed');
/** taken back */
export const assetTakenBack = (): string => tell('asset-taken-back');
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
/** The register as it stood on {as_of}. */
export const assetTheRegisterAsItStoodOn = (told: { as_of: string }): string => tell('asset-the-register-as-it-stood-on', told, { as_of: 'day' });
/** The register on a past day */
export const assetTheRegisterOnAPastDay = (): string => tell('asset-the-register-on-a-past-day');
/** The same day */
export const assetTheSameDay = (): string => tell('asset-the-same-day');
/** The serial number */
export const assetTheSerialNumber = (): string => tell('asset-the-serial-number');
/** The tag */
export const assetTheTag = (): string => tell('asset-the-tag');
/** There is no state that all of these may be moved to. */
export const assetThereIsNoStateThatAll = (): string => tell('asset-there-is-no-state-that-all');
/** Tomorrow */
export const assetTomorrow = (): string => tell('asset-tomorrow');
/** Tonight */
export const assetTonight = (): string => tell('asset-tonight');
/** Type a few letters, or scan a badge. */
export const assetTypeAFewLettersOrScan = (): string => tell('asset-type-a-few-letters-or-scan');
/** Type a few letters, or scan a badge, a door or a tag. */
export const assetTypeAFewLettersOrScan2 = (): string => tell('asset-type-a-few-letters-or-scan-2');
/** Type a few letters, or scan the code at the door. */
export const assetTypeAFewLettersOrScan3 = (): string => tell('asset-type-a-few-letters-or-scan-3');
/** Type or scan it */
export const assetTypeOrScanIt = (): string => tell('asset-type-or-scan-it');
/** under these filters */
export const assetUnderTheseFilters = (): string => tell('asset-under-these-filters');
/** Undo {tag} */
export const assetUndoTag = (told: { tag: string }): string => tell('asset-undo-tag', told, { tag: 'text' });
/** Undo the last one */
export const assetUndoTheLastOne = (): string => tell('asset-undo-the-last-one');
/** Until, and that day too */
export const assetUntilAndThatDayToo = (): string => tell('asset-until-and-that-day-too');
/** Until it goes to this person, nobody else can take it on these days. */
export const assetUntilItGoesToThisPerson = (): string => tell('asset-until-it-goes-to-this-person');
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
/** it */
export const commonIt = (): string => tell('common-it');
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
/** them */
export const commonThem = (): string => tell('common-them');
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
/** 100 % is the highest that leaves the text its room. */
export const design100IsTheHighestThatLeaves = (): string => tell('design-100-is-the-highest-that-leaves');
/** 100 % is the largest that leaves the text its room; it never gets smaller than scans. */
export const design100IsTheLargestThatLeaves = (): string => tell('design-100-is-the-largest-that-leaves');
/** 12 lines are the most. */
export const design12LinesAreTheMost = (): string => tell('design-12-lines-are-the-most');
/** A coarser code for the same address, if the page does not mind. */
export const designACoarserCodeForTheSame = (): string => tell('design-a-coarser-code-for-the-same');
/** a made-up asset */
export const designAMadeUpAsset = (): string => tell('design-a-made-up-asset');
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
/** Caption of line {number} */
export const designCaptionOfLineNumber = (told: { number: number }): string => tell('design-caption-of-line-number', told, { number: 'number' });
/** Categories that use this design */
export const designCategoriesThatUseThisDesign = (): string => tell('design-categories-that-use-this-design');
/** changes not saved */
export const designChangesNotSaved = (): string => tell('design-changes-not-saved');
/** Choose a picture… */
export const designChooseAPicture = (): string => tell('design-choose-a-picture');
/** Code 128 */
export const designCode128 = (): string => tell('design-code-128');
/** Code of the place */
export const designCodeOfThePlace = (): string => tell('design-code-of-the-place');
/** Copy and change */
export const designCopyAndChange = (): string => tell('design-copy-and-change');
/** Copy the design and change it */
export const designCopyTheDesignAndChangeIt = (): string => tell('design-copy-the-design-and-change-it');
/** Copy the design with the focus and change it */
export const designCopyTheDesignWithTheFocus = (): string => tell('design-copy-the-design-with-the-focus');
/** {one: {count} design | other: {count} designs} */
export const designCountDesign = (told: { count: number }): string => tell('design-count-design', told, { count: 'number' });
/** {one: {count} of {total} design | other: {count} of {total} designs} */
export const designCountOfTotalDesign = (told: { count: number; total: number }): string => tell('design-count-of-total-design', told, { count: 'number', total: 'number' });
/** custom field */
export const designCustomField = (): string => tell('design-custom-field');
/** data:image/png;base64,{png} */
export const designDataImagePngBase64Png = (told: { png: string }): string => tell('design-data-image-png-base64-png', told, { png: 'text' });
/** Data Matrix */
export const designDataMatrix = (): string => tell('design-data-matrix');
/** Department (badges) */
export const designDepartmentBadges = (): string => tell('design-department-badges');
/** design */
export const designDesign = (): string => tell('design-design');
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
/** Fixed words */
export const designFixedWords = (): string => tell('design-fixed-words');
/** Height */
export const designHeight = (): string => tell('design-height');
/** Height of the bars */
export const designHeightOfTheBars = (): string => tell('design-height-of-the-bars');
/** How text is set */
export const designHowTextIsSet = (): string => tell('design-how-text-is-set');
/** https://t.example.com/ */
export const designHttpsTExampleCom = (): string => tell('design-https-t-example-com');
/** In the middle */
export const designInTheMiddle = (): string => tell('design-in-the-middle');
/** It begins with https:// */
export const designItBeginsWithHttps = (): string => tell('design-it-begins-with-https');
/** It ends with /, so that the tag stands by itself. */
export const designItEndsWithSoThatThe = (): string => tell('design-it-ends-with-so-that-the');
/** It is on every label, for when the code is worn. */
export const designItIsOnEveryLabelFor = (): string => tell('design-it-is-on-every-label-for');
/** It was removed, or its making was taken back. Undo at the bottom may bring it again. */
export const designItWasRemovedOrItsMaking = (): string => tell('design-it-was-removed-or-its-making');
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
/** M0 0h1v13h13v1h-14zM2 0h1v1h-1zM4 0h1v1h-1zM6 0h1v1h-1zM8 0h1v1h-1zM10 0h1v1h-1zM12 0h1v1h-1zM13 2h1v1h-1zM13 4h1v1h-1zM13 6h1v1h-1zM13 8h1v1h-1zM13 10h1v1h-1zM2 2h2v2h-2zM5 3h3v1h-3zM9 2h2v3h-2zM3 5h2v3h-2zM6 6h3v1h-3zM10 6h2v2h-2zM2 9h2v1h-2zM5 8h1v4h-1zM7 9h3v2h-3zM11 9h1v3h-1zM2 11h2v1h-2z */
export const designM00h1v13h13v1h14zm20h1v1h1zm40h1v1h = (): string => tell('design-m0-0h1v13h13v1h-14zm2-0h1v1h-1zm4-0h1v1h');
/** M0 0h1v14h-1zM2 0h.6v14h-.6zM4 0h1.4v14h-1.4zM6.2 0h.6v14h-.6zM8 0h1v14h-1zM9.6 0h.6v14h-.6zM11.4 0h1.2v14h-1.2zM13.4 0h.6v14h-.6z */
export const designM00h1v14h1zm20h6v14h6zm4 = (): string => tell('design-m0-0h1v14h-1zm2-0h-6v14h-6zm4');
/** M0 0h5v1h-4v3h4v-3h1v5h-6zM2 2h2v2h-2zM9 0h5v5h-5v-4h1v3h3v-3h-4zM11 2h2v2h-2zM0 9h5v5h-5v-4h1v3h3v-3h-4zM2 11h2v2h-2zM7 0h1v3h-1zM7 5h2v2h-2zM5 7h2v1h-2zM0 7h2v1h-2zM9 9h2v2h-2zM12 7h2v2h-2zM7 11h1v3h-1zM10 12h4v2h-2v-1h-2z */
export const designM00h5v1h4v3h4v3h1v5h6zm22h2v2h = (): string => tell('design-m0-0h5v1h-4v3h4v-3h1v5h-6zm2-2h2v2h');
/** Model with manufacturer */
export const designModelWithManufacturer = (): string => tell('design-model-with-manufacturer');
/** Move line {number}: {field_name} */
export const designMoveLineNumberFieldName = (told: { number: number; field_name: string }): string => tell('design-move-line-number-field_name', told, { number: 'number', field_name: 'text' });
/** Move the line down */
export const designMoveTheLineDown = (): string => tell('design-move-the-line-down');
/** Move the line up */
export const designMoveTheLineUp = (): string => tell('design-move-the-line-up');
/** {name} copy {number} */
export const designNameCopyNumber = (told: { name: string; number: number }): string => tell('design-name-copy-number', told, { name: 'text', number: 'number' });
/** {name} is the logo */
export const designNameIsTheLogo = (told: { name: string }): string => tell('design-name-is-the-logo', told, { name: 'text' });
/** {name} is used by “{by}” too. */
export const designNameIsUsedByByToo = (told: { name: string; by: string }): string => tell('design-name-is-used-by-by-too', told, { name: 'text', by: 'text' });
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
/** , shown on {name} */
export const designShownOnName = (told: { name: string }): string => tell('design-shown-on-name', told, { name: 'text' });
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
/** Take back the last change of the design */
export const designTakeBackTheLastChangeOf = (): string => tell('design-take-back-the-last-change-of');
/** The label as it will be printed */
export const designTheLabelAsItWillBe = (): string => tell('design-the-label-as-it-will-be');
/** The label of {tag} */
export const designTheLabelOfTag = (told: { tag: string }): string => tell('design-the-label-of-tag', told, { tag: 'text' });
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
/** A file with these headings was read before. */
export const importAFileWithTheseHeadingsWas = (): string => tell('import-a-file-with-these-headings-was');
/** A guess */
export const importAGuess = (): string => tell('import-a-guess');
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
/** {one: , and {count} cell more have words too many to list | other: , and {count} cells more have words too many to list} */
export const importAndCountCellMoreHaveWords = (told: { count: number }): string => tell('import-and-count-cell-more-have-words', told, { count: 'number' });
/** And {count} more; the button above is for all of them. */
export const importAndCountMoreTheButtonAbove = (told: { count: number }): string => tell('import-and-count-more-the-button-above', told, { count: 'number' });
/** Another file… */
export const importAnotherFile = (): string => tell('import-another-file');
/** are */
export const importAre = (): string => tell('import-are');
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
/** assets */
export const importAssets = (): string => tell('import-assets');
/** Assets, people, places or models, one file or several in one go. Exports of Snipe-IT, AssetTiger, Lansweeper, Intune, Jamf and others are known by their headings; any other list is matched by you in the next step. Nothing is saved before you have seen what every row does. */
export const importAssetsPeoplePlacesOrModelsOne = (): string => tell('import-assets-people-places-or-models-one');
/** Between cells */
export const importBetweenCells = (): string => tell('import-between-cells');
/** Cancelled. Nothing was saved. */
export const importCancelledNothingWasSaved = (): string => tell('import-cancelled-nothing-was-saved');
/** {cells}: a link, its text taken */
export const importCellsALinkItsTextTaken = (told: { cells: string }): string => tell('import-cells-a-link-its-text-taken', told, { cells: 'text' });
/** {cells}: a number that a spreadsheet has shortened, its last figures lost; format the column as text and save the file again */
export const importCellsANumberThatASpreadsheet = (told: { cells: string }): string => tell('import-cells-a-number-that-a-spreadsheet', told, { cells: 'text' });
/** {cells}: a word for nothing, read as empty */
export const importCellsAWordForNothingRead = (told: { cells: string }): string => tell('import-cells-a-word-for-nothing-read', told, { cells: 'text' });
/** {cells}: characters that nobody sees, left off */
export const importCellsCharactersThatNobodySeesLeft = (told: { cells: string }): string => tell('import-cells-characters-that-nobody-sees-left', told, { cells: 'text' });
/** {cells}: HTML for a character, decoded */
export const importCellsHtmlForACharacterDecoded = (told: { cells: string }): string => tell('import-cells-html-for-a-character-decoded', told, { cells: 'text' });
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
/** Choose files… */
export const importChooseFiles = (): string => tell('import-choose-files');
/** Choose files */
export const importChooseFiles2 = (): string => tell('import-choose-files-2');
/** Choose from the list again */
export const importChooseFromTheListAgain = (): string => tell('import-choose-from-the-list-again');
/** chosen */
export const importChosen = (): string => tell('import-chosen');
/** Columns */
export const importColumns = (): string => tell('import-columns');
/** Columns of {label} */
export const importColumnsOfLabel = (told: { label: string }): string => tell('import-columns-of-label', told, { label: 'text' });
/** Comma , */
export const importComma = (): string => tell('import-comma');
/** Comma */
export const importComma2 = (): string => tell('import-comma-2');
/** {one: {count} cell | other: {count} cells} */
export const importCountCell = (told: { count: number }): string => tell('import-count-cell', told, { count: 'number' });
/** {one: {count} cell more have words too many to list; their rows are refused. | other: {count} cells more have words too many to list; their rows are refused.} */
export const importCountCellMoreHaveWordsToo = (told: { count: number }): string => tell('import-count-cell-more-have-words-too', told, { count: 'number' });
/** {one: {count} column | other: {count} columns} */
export const importCountColumn = (told: { count: number }): string => tell('import-count-column', told, { count: 'number' });
/** {one: {count} file | other: {count} files} */
export const importCountFile = (told: { count: number }): string => tell('import-count-file', told, { count: 'number' });
/** {count} lines above the headings, skipped */
export const importCountLinesAboveTheHeadingsSkipped = (told: { count: number }): string => tell('import-count-lines-above-the-headings-skipped', told, { count: 'number' });
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
/** {one: {count} refused row | other: {count} refused rows} */
export const importCountRefusedRow = (told: { count: number }): string => tell('import-count-refused-row', told, { count: 'number' });
/** {count} rows have fewer cells than there are headings: the missing ones are empty */
export const importCountRowsHaveFewerCellsThan = (told: { count: number }): string => tell('import-count-rows-have-fewer-cells-than', told, { count: 'number' });
/** {one: {count} table | other: {count} tables} */
export const importCountTable = (told: { count: number }): string => tell('import-count-table', told, { count: 'number' });
/** {count} totals and endings, skipped */
export const importCountTotalsAndEndingsSkipped = (told: { count: number }): string => tell('import-count-totals-and-endings-skipped', told, { count: 'number' });
/** {one: {count} word | other: {count} words} */
export const importCountWord = (told: { count: number }): string => tell('import-count-word', told, { count: 'number' });
/** {one: {count} word to explain | other: {count} words to explain} */
export const importCountWordToExplain = (told: { count: number }): string => tell('import-count-word-to-explain', told, { count: 'number' });
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
/** Each */
export const importEach = (): string => tell('import-each');
/** empty */
export const importEmpty = (): string => tell('import-empty');
/** Every row is one of */
export const importEveryRowIsOneOf = (): string => tell('import-every-row-is-one-of');
/** Everything else is taken letter by letter. */
export const importEverythingElseIsTakenLetterBy = (): string => tell('import-everything-else-is-taken-letter-by');
/** Explain “{word_of}” */
export const importExplainWordOf = (told: { word_of: string }): string => tell('import-explain-word_of', told, { word_of: 'text' });
/** File */
export const importFile = (): string => tell('import-file');
/** file */
export const importFile2 = (): string => tell('import-file-2');
/** Files */
export const importFiles = (): string => tell('import-files');
/** Fold */
export const importFold = (): string => tell('import-fold');
/** folder */
export const importFolder = (): string => tell('import-folder');
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
/** Import */
export const importImport = (): string => tell('import-import');
/** {one: Import {count} row | other: Import {count} rows} */
export const importImportCountRow = (told: { count: number }): string => tell('import-import-count-row', told, { count: 'number' });
/** Import other files */
export const importImportOtherFiles = (): string => tell('import-import-other-files');
/** Importing */
export const importImporting = (): string => tell('import-importing');
/** In the file */
export const importInTheFile = (): string => tell('import-in-the-file');
/** is */
export const importIs = (): string => tell('import-is');
/** Its columns, its words, its dates and amounts are offered again for a file with the same headings. */
export const importItsColumnsItsWordsItsDates = (): string => tell('import-its-columns-its-words-its-dates');
/** Its first values */
export const importItsFirstValues = (): string => tell('import-its-first-values');
/** Japanese (Shift JIS) */
export const importJapaneseShiftJis = (): string => tell('import-japanese-shift-jis');
/** Keep as it is */
export const importKeepAsItIs = (): string => tell('import-keep-as-it-is');
/** Keep as it is: {header} {said_of} */
export const importKeepAsItIsHeaderSaidOf = (told: { header: string; said_of: string }): string => tell('import-keep-as-it-is-header-said_of', told, { header: 'text', said_of: 'text' });
/** Keep as it is: {one_of} */
export const importKeepAsItIsOneOf = (told: { one_of: string }): string => tell('import-keep-as-it-is-one_of', told, { one_of: 'text' });
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
/** Line with the headings */
export const importLineWithTheHeadings = (): string => tell('import-line-with-the-headings');
/** mended */
export const importMended = (): string => tell('import-mended');
/** Month first */
export const importMonthFirst = (): string => tell('import-month-first');
/** Name, number or badge */
export const importNameNumberOrBadge = (): string => tell('import-name-number-or-badge');
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
/** Nobody: as if empty */
export const importNobodyAsIfEmpty = (): string => tell('import-nobody-as-if-empty');
/** Not said: its rows are refused */
export const importNotSaidItsRowsAreRefused = (): string => tell('import-not-said-its-rows-are-refused');
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
/** One asset for all of them */
export const importOneAssetForAllOfThem = (): string => tell('import-one-asset-for-all-of-them');
/** Other files… */
export const importOtherFiles = (): string => tell('import-other-files');
/** own field */
export const importOwnField = (): string => tell('import-own-field');
/** Own field “{header}” */
export const importOwnFieldHeader = (told: { header: string }): string => tell('import-own-field-header', told, { header: 'text' });
/** Point */
export const importPoint = (): string => tell('import-point');
/** Read as before */
export const importReadAsBefore = (): string => tell('import-read-as-before');
/** Read it as “{name}” */
export const importReadItAsName = (told: { name: string }): string => tell('import-read-it-as-name', told, { name: 'text' });
/** Read it as “{name}” was */
export const importReadItAsNameWas = (told: { name: string }): string => tell('import-read-it-as-name-was', told, { name: 'text' });
/** Read otherwise than it stands */
export const importReadOtherwiseThanItStands = (): string => tell('import-read-otherwise-than-it-stands');
/** Reading… */
export const importReading = (): string => tell('import-reading');
/** row */
export const importRow = (): string => tell('import-row');
/** Row, and why it is refused */
export const importRowAndWhyItIsRefused = (): string => tell('import-row-and-why-it-is-refused');
/** rows */
export const importRows = (): string => tell('import-rows');
/** Rows of */
export const importRowsOf = (): string => tell('import-rows-of');
/** {one: Save the {count} refused row as a file to mend | other: Save the {count} refused rows as a file to mend} */
export const importSaveTheCountRefusedRowAs = (told: { count: number }): string => tell('import-save-the-count-refused-row-as', told, { count: 'number' });
/** {one: Save the {count} refused row in a folder to mend, a file for each table | other: Save the {count} refused rows in a folder to mend, a file for each table} */
export const importSaveTheCountRefusedRowIn = (told: { count: number }): string => tell('import-save-the-count-refused-row-in', told, { count: 'number' });
/** Search these rows */
export const importSearchTheseRows = (): string => tell('import-search-these-rows');
/** Semicolon ; */
export const importSemicolon = (): string => tell('import-semicolon');
/** Sheet */
export const importSheet = (): string => tell('import-sheet');
/** Sheets of {name} */
export const importSheetsOfName = (told: { name: string }): string => tell('import-sheets-of-name', told, { name: 'text' });
/** Show each */
export const importShowEach = (): string => tell('import-show-each');
/** Somebody else… */
export const importSomebodyElse = (): string => tell('import-somebody-else');
/** Step {number}: {title} */
export const importStepNumberTitle = (told: { number: number; title: string }): string => tell('import-step-number-title', told, { number: 'number', title: 'text' });
/** Such as Dell warranty */
export const importSuchAsDellWarranty = (): string => tell('import-such-as-dell-warranty');
/** Table and line */
export const importTableAndLine = (): string => tell('import-table-and-line');
/** Tables */
export const importTables = (): string => tell('import-tables');
/** Tables as text */
export const importTablesAsText = (): string => tell('import-tables-as-text');
/** Take back */
export const importTakeBack = (): string => tell('import-take-back');
/** Take back: {header} {said_of} */
export const importTakeBackHeaderSaidOf = (told: { header: string; said_of: string }): string => tell('import-take-back-header-said_of', told, { header: 'text', said_of: 'text' });
/** Take back: {one_of} */
export const importTakeBackOneOf = (told: { one_of: string }): string => tell('import-take-back-one_of', told, { one_of: 'text' });
/** {one: Take the {count} proposal | other: Take the {count} proposals} */
export const importTakeTheCountProposal = (told: { count: number }): string => tell('import-take-the-count-proposal', told, { count: 'number' });
/** Take what is proposed for words */
export const importTakeWhatIsProposedForWords = (): string => tell('import-take-what-is-proposed-for-words');
/** Taken in this order, as one action: what others name comes first. Choose one to see how it is read. */
export const importTakenInThisOrderAsOne = (): string => tell('import-taken-in-this-order-as-one');
/** {one: {taken} of {count} column | other: {taken} of {count} columns} */
export const importTakenOfCountColumn = (told: { taken: number; count: number }): string => tell('import-taken-of-count-column', told, { taken: 'number', count: 'number' });
/** that file */
export const importThatFile = (): string => tell('import-that-file');
/** The bytes of the file prove it. */
export const importTheBytesOfTheFileProve = (): string => tell('import-the-bytes-of-the-file-prove');
/** The cell that is wrong */
export const importTheCellThatIsWrong = (): string => tell('import-the-cell-that-is-wrong');
/** the file */
export const importTheFile = (): string => tell('import-the-file');
/** The first line holds values already: no line names the columns. */
export const importTheFirstLineHoldsValuesAlready = (): string => tell('import-the-first-line-holds-values-already');
/** The first of {count} that has rows. Tick others above. */
export const importTheFirstOfCountThatHas = (told: { count: number }): string => tell('import-the-first-of-count-that-has', told, { count: 'number' });
/** The headings {count} times more, skipped */
export const importTheHeadingsCountTimesMoreSkipped = (told: { count: number }): string => tell('import-the-headings-count-times-more-skipped', told, { count: 'number' });
/** The headings once more, skipped */
export const importTheHeadingsOnceMoreSkipped = (): string => tell('import-the-headings-once-more-skipped');
/** The likeliest by its letters. */
export const importTheLikeliestByItsLetters = (): string => tell('import-the-likeliest-by-its-letters');
/** The only one of this workbook. */
export const importTheOnlyOneOfThisWorkbook = (): string => tell('import-the-only-one-of-this-workbook');
/** The other one */
export const importTheOtherOne = (): string => tell('import-the-other-one');
/** The register is as it was before this import. */
export const importTheRegisterIsAsItWas = (): string => tell('import-the-register-is-as-it-was');
/** The register says the same already: there is nothing to import. */
export const importTheRegisterSaysTheSameAlready = (): string => tell('import-the-register-says-the-same-already');
/** The register says the same already. */
export const importTheRegisterSaysTheSameAlready2 = (): string => tell('import-the-register-says-the-same-already-2');
/** those files */
export const importThoseFiles = (): string => tell('import-those-files');
/** Try again without saving */
export const importTryAgainWithoutSaving = (): string => tell('import-try-again-without-saving');
/** Try it without saving */
export const importTryItWithoutSaving = (): string => tell('import-try-it-without-saving');
/** Trying every row, saving none */
export const importTryingEveryRowSavingNone = (): string => tell('import-trying-every-row-saving-none');
/** Turkish (Windows-1254) */
export const importTurkishWindows1254 = (): string => tell('import-turkish-windows-1254');
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
/** What each means, once for the whole file. Nothing is taken before you say it. */
export const importWhatEachMeansOnceForThe = (): string => tell('import-what-each-means-once-for-the');
/** What each means, once for the whole file. Of what is left as new, something new is made. */
export const importWhatEachMeansOnceForThe2 = (): string => tell('import-what-each-means-once-for-the-2');
/** What is said of it */
export const importWhatIsSaidOfIt = (): string => tell('import-what-is-said-of-it');
/** What it is */
export const importWhatItIs = (): string => tell('import-what-it-is');
/** What others name is taken first: places, people and models before assets. */
export const importWhatOthersNameIsTakenFirst = (): string => tell('import-what-others-name-is-taken-first');
/** What stands above them is skipped. */
export const importWhatStandsAboveThemIsSkipped = (): string => tell('import-what-stands-above-them-is-skipped');
/** What was said of the file changed. */
export const importWhatWasSaidOfTheFile = (): string => tell('import-what-was-said-of-the-file');
/** What “{word}” means */
export const importWhatWordMeans = (told: { word: string }): string => tell('import-what-word-means', told, { word: 'text' });
/** Who “{word}” is */
export const importWhoWordIs = (told: { word: string }): string => tell('import-who-word-is', told, { word: 'text' });
/** With it came {with_it}. */
export const importWithItCameWithIt = (told: { with_it: string }): string => tell('import-with-it-came-with_it', told, { with_it: 'text' });
/** {one: {word}{read}, {count} cell from line {line} on | other: {word}{read}, {count} cells from line {line} on} */
export const importWordReadCountCellFromLine = (told: { word: string; read: string; count: number; line: number }): string => tell('import-word-read-count-cell-from-line', told, { word: 'text', read: 'text', count: 'number', line: 'number' });
/** Words to explain */
export const importWordsToExplain = (): string => tell('import-words-to-explain');
/** Words to explain in {label} */
export const importWordsToExplainInLabel = (told: { label: string }): string => tell('import-words-to-explain-in-label', told, { label: 'text' });
/** Year first */
export const importYearFirst = (): string => tell('import-year-first');
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
/** {one: {count} kit | other: {count} kits} */
export const kitCountKit = (told: { count: number }): string => tell('kit-count-kit', told, { count: 'number' });
/** {count} × {name} */
export const kitCountOfModel = (told: { count: number; name: string }): string => tell('kit-count-of-model', told, { count: 'number', name: 'text' });
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
/** New kit */
export const kitNewKit = (): string => tell('kit-new-kit');
/** No kit has “{search}” in its name or code. */
export const kitNoKitHasSearchInIts = (told: { search: string }): string => tell('kit-no-kit-has-search-in-its', told, { search: 'text' });
/** No kit matches */
export const kitNoKitMatches = (): string => tell('kit-no-kit-matches');
/** No kits yet */
export const kitNoKitsYet = (): string => tell('kit-no-kits-yet');
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
/** Add an asset */
export const labelAddAnAsset = (): string => tell('label-add-an-asset');
/** Add people */
export const labelAddPeople = (): string => tell('label-add-people');
/** Add places */
export const labelAddPlaces = (): string => tell('label-add-places');
/** All {count} assigned */
export const labelAllCountAssigned = (told: { count: number }): string => tell('label-all-count-assigned', told, { count: 'number' });
/** All {count} had a label before. */
export const labelAllCountHadALabelBefore = (told: { count: number }): string => tell('label-all-count-had-a-label-before', told, { count: 'number' });
/** All right */
export const labelAllRight = (): string => tell('label-all-right');
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
/** Choose a printer first, or save a PDF. */
export const labelChooseAPrinterFirstOrSave = (): string => tell('label-choose-a-printer-first-or-save');
/** Commands */
export const labelCommands = (): string => tell('label-commands');
/** {one: {count} file, numbered, beside {name} | other: {count} files, numbered, beside {name}} */
export const labelCountFileNumberedBesideName = (told: { count: number; name: string }): string => tell('label-count-file-numbered-beside-name', told, { count: 'number', name: 'text' });
/** {one: ; {count} more label like these | other: ; {count} more labels like these} */
export const labelCountMoreLabelLikeThese = (told: { count: number }): string => tell('label-count-more-label-like-these', told, { count: 'number' });
/** {one: {count} more sheet like these | other: {count} more sheets like these} */
export const labelCountMoreSheetLikeThese = (told: { count: number }): string => tell('label-count-more-sheet-like-these', told, { count: 'number' });
/** {count} of {of} had a label before. */
export const labelCountOfOfHadALabel = (told: { count: number; of: number }): string => tell('label-count-of-of-had-a-label', told, { count: 'number', of: 'number' });
/** {one: {count} sheet | other: {count} sheets} */
export const labelCountSheet = (told: { count: number }): string => tell('label-count-sheet', told, { count: 'number' });
/** {one: {count} uncertain one | other: {count} uncertain ones} */
export const labelCountUncertainOne = (told: { count: number }): string => tell('label-count-uncertain-one', told, { count: 'number' });
/** Discard {called} */
export const labelDiscardCalled = (told: { called: string }): string => tell('label-discard-called', told, { called: 'text' });
/** Erased person */
export const labelErasedPerson = (): string => tell('label-erased-person');
/** Everything has a label */
export const labelEverythingHasALabel = (): string => tell('label-everything-has-a-label');
/** Fill one sheet */
export const labelFillOneSheet = (): string => tell('label-fill-one-sheet');
/** Find a format */
export const labelFindAFormat = (): string => tell('label-find-a-format');
/** Fit */
export const labelFit = (): string => tell('label-fit');
/** Format: {format_title}, {purpose}, {label_size}, {on_paper} */
export const labelFormatFormatTitlePurposeLabelSizeOnPaper = (told: { format_title: string; purpose: string; label_size: string; on_paper: string }): string => tell('label-format-format_title-purpose-label_size-on_paper', told, { format_title: 'text', purpose: 'text', label_size: 'text', on_paper: 'text' });
/** {one: {free} of {count} tag free | other: {free} of {count} tags free} */
export const labelFreeOfCountTagFree = (told: { free: number; count: number }): string => tell('label-free-of-count-tag-free', told, { free: 'number', count: 'number' });
/** Free tags of which block */
export const labelFreeTagsOfWhichBlock = (): string => tell('label-free-tags-of-which-block');
/** get a label */
export const labelGetALabel = (): string => tell('label-get-a-label');
/** Go on with {called} */
export const labelGoOnWithCalled = (told: { called: string }): string => tell('label-go-on-with-called', told, { called: 'text' });
/** {had} Why again? */
export const labelHadWhyAgain = (told: { had: string }): string => tell('label-had-why-again', told, { had: 'text' });
/** How many of each? */
export const labelHowManyOfEach = (): string => tell('label-how-many-of-each');
/** How they are printed */
export const labelHowTheyArePrinted = (): string => tell('label-how-they-are-printed');
/** In your words */
export const labelInYourWords = (): string => tell('label-in-your-words');
/** It had a label before. */
export const labelItHadALabelBefore = (): string => tell('label-it-had-a-label-before');
/** Journal */
export const labelJournal = (): string => tell('label-journal');
/** label */
export const labelLabel = (): string => tell('label-label');
/** “{label}” is for the Desk. */
export const labelLabelIsForTheDesk = (told: { label: string }): string => tell('label-label-is-for-the-desk', told, { label: 'text' });
/** {label} that get a label */
export const labelLabelThatGetALabel = (told: { label: string }): string => tell('label-label-that-get-a-label', told, { label: 'text' });
/** labels */
export const labelLabels = (): string => tell('label-labels');
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
/** Load the sheet that is free from position {start}. */
export const labelLoadTheSheetThatIsFree = (told: { start: number }): string => tell('label-load-the-sheet-that-is-free', told, { start: 'number' });
/** {loaded} is what this printer is set up with. */
export const labelLoadedIsWhatThisPrinterIs = (told: { loaded: string }): string => tell('label-loaded-is-what-this-printer-is', told, { loaded: 'text' });
/** Name, code or notes… */
export const labelNameCodeOrNotes = (): string => tell('label-name-code-or-notes');
/** Name, department, badge… */
export const labelNameDepartmentBadge = (): string => tell('label-name-department-badge');
/** {name} gets a badge */
export const labelNameGetsABadge = (told: { name: string }): string => tell('label-name-gets-a-badge', told, { name: 'text' });
/** {name} gets a label */
export const labelNameGetsALabel = (told: { name: string }): string => tell('label-name-gets-a-label', told, { name: 'text' });
/** {name} has no badge to print */
export const labelNameHasNoBadgeToPrint = (told: { name: string }): string => tell('label-name-has-no-badge-to-print', told, { name: 'text' });
/** {name} has no code to print */
export const labelNameHasNoCodeToPrint = (told: { name: string }): string => tell('label-name-has-no-code-to-print', told, { name: 'text' });
/** Name or code… */
export const labelNameOrCode = (): string => tell('label-name-or-code');
/** {name} prints labels off a roll: choose the roll that is in it. */
export const labelNamePrintsLabelsOffARoll = (told: { name: string }): string => tell('label-name-prints-labels-off-a-roll', told, { name: 'text' });
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
/** No tags are set aside */
export const labelNoTagsAreSetAside = (): string => tell('label-no-tags-are-set-aside');
/** Nobody yet */
export const labelNobodyYet = (): string => tell('label-nobody-yet');
/** None of the {label} fits “{searching}”. */
export const labelNoneOfTheLabelFitsSearching = (told: { label: string; searching: string }): string => tell('label-none-of-the-label-fits-searching', told, { label: 'text', searching: 'text' });
/** None of those need a label */
export const labelNoneOfThoseNeedALabel = (): string => tell('label-none-of-those-need-a-label');
/** None: save a file */
export const labelNoneSaveAFile = (): string => tell('label-none-save-a-file');
/** Not as it is: see the check, or untick what it names. */
export const labelNotAsItIsSeeThe = (): string => tell('label-not-as-it-is-see-the');
/** Not saved yet */
export const labelNotSavedYet = (): string => tell('label-not-saved-yet');
/** Not sent */
export const labelNotSent = (): string => tell('label-not-sent');
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
/** of {last}, {spoken} */
export const labelOfLastSpoken = (told: { last: number; spoken: string }): string => tell('label-of-last-spoken', told, { last: 'number', spoken: 'text' });
/** Oldest first */
export const labelOldestFirst = (): string => tell('label-oldest-first');
/** One label after the other */
export const labelOneLabelAfterTheOther = (): string => tell('label-one-label-after-the-other');
/** Onto the sheet that was free from position {start}. */
export const labelOntoTheSheetThatWasFree = (told: { start: number }): string => tell('label-onto-the-sheet-that-was-free', told, { start: 'number' });
/** Open in viewer… */
export const labelOpenInViewer = (): string => tell('label-open-in-viewer');
/** Other */
export const labelOther = (): string => tell('label-other');
/** Other ways */
export const labelOtherWays = (): string => tell('label-other-ways');
/** own */
export const labelOwn = (): string => tell('label-own');
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
/** Perhaps out: look at the printer */
export const labelPerhapsOutLookAtThePrinter = (): string => tell('label-perhaps-out-look-at-the-printer');
/** Pick assets */
export const labelPickAssets = (): string => tell('label-pick-assets');
/** Picked */
export const labelPicked = (): string => tell('label-picked');
/** Pictures (PNG) */
export const labelPicturesPng = (): string => tell('label-pictures-png');
/** Position of the first label */
export const labelPositionOfTheFirstLabel = (): string => tell('label-position-of-the-first-label');
/** Position {start}, {spoken} */
export const labelPositionStartSpoken = (told: { start: number; spoken: string }): string => tell('label-position-start-spoken', told, { start: 'number', spoken: 'text' });
/** {positions} on {page_name} */
export const labelPositionsOnPageName = (told: { positions: number; page_name: string }): string => tell('label-positions-on-page_name', told, { positions: 'number', page_name: 'text' });
/** Print */
export const labelPrint = (): string => tell('label-print');
/** Print anyway… */
export const labelPrintAnyway = (): string => tell('label-print-anyway');
/** Print at 100 % */
export const labelPrintAt100 = (): string => tell('label-print-at-100');
/** Print check */
export const labelPrintCheck = (): string => tell('label-print-check');
/** , {printed} printed */
export const labelPrintedPrinted = (told: { printed: number }): string => tell('label-printed-printed', told, { printed: 'number' });
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
/** saved */
export const labelSaved = (): string => tell('label-saved');
/** Say where to start */
export const labelSayWhereToStart = (): string => tell('label-say-where-to-start');
/** Scan or search to add… */
export const labelScanOrSearchToAdd = (): string => tell('label-scan-or-search-to-add');
/** Scan tags, search above, or choose rows in Assets and press Label. */
export const labelScanTagsSearchAboveOrChoose = (): string => tell('label-scan-tags-search-above-or-choose');
/** Scanned, they do what the keys do: no hand leaves the scanner. */
export const labelScannedTheyDoWhatTheKeys = (): string => tell('label-scanned-they-do-what-the-keys');
/** Search {label} */
export const labelSearchLabel = (told: { label: string }): string => tell('label-search-label', told, { label: 'text' });
/** Search the list */
export const labelSearchTheList = (): string => tell('label-search-the-list');
/** Send the rest from label {next}{elsewhere} */
export const labelSendTheRestFromLabelNext = (told: { next: number; elsewhere: string }): string => tell('label-send-the-rest-from-label-next', told, { next: 'number', elsewhere: 'text' });
/** {sent} of {labels} */
export const labelSentOfLabels = (told: { sent: number; labels: number }): string => tell('label-sent-of-labels', told, { sent: 'number', labels: 'number' });
/** sent to the printer */
export const labelSentToThePrinter = (): string => tell('label-sent-to-the-printer');
/** Set a printer up */
export const labelSetAPrinterUp = (): string => tell('label-set-a-printer-up');
/** Set up printers */
export const labelSetUpPrinters = (): string => tell('label-set-up-printers');
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
/** Size of the pages */
export const labelSizeOfThePages = (): string => tell('label-size-of-the-pages');
/** Some had a label before. Say why they get another. */
export const labelSomeHadALabelBeforeSay = (): string => tell('label-some-had-a-label-before-say');
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
/** The first 50 */
export const labelTheFirst50 = (): string => tell('label-the-first-50');
/** The labels cannot be planned: see the print check. */
export const labelTheLabelsCannotBePlannedSee = (): string => tell('label-the-labels-cannot-be-planned-see');
/** The number of copies cannot be. */
export const labelTheNumberOfCopiesCannotBe = (): string => tell('label-the-number-of-copies-cannot-be');
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
/** They */
export const labelThey = (): string => tell('label-they');
/** Tick what gets a label at the left. */
export const labelTickWhatGetsALabelAt = (): string => tell('label-tick-what-gets-a-label-at');
/** True size */
export const labelTrueSize = (): string => tell('label-true-size');
/** uncertain one is */
export const labelUncertainOneIs = (): string => tell('label-uncertain-one-is');
/** url(#{id}) */
export const labelUrlId = (told: { id: string }): string => tell('label-url-id', told, { id: 'text' });
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
/** Where the labels go */
export const labelWhereTheLabelsGo = (): string => tell('label-where-the-labels-go');
/** Why again, in a few words? */
export const labelWhyAgainInAFewWords = (): string => tell('label-why-again-in-a-few-words');
/** Why print although the check refuses? */
export const labelWhyPrintAlthoughTheCheckRefuses = (): string => tell('label-why-print-although-the-check-refuses');
/** Will not print */
export const labelWillNotPrint = (): string => tell('label-will-not-print');
/** Without a reason it is not printed. */
export const labelWithoutAReasonItIsNot = (): string => tell('label-without-a-reason-it-is-not');
/** Worth a look */
export const labelWorthALook = (): string => tell('label-worth-a-look');
/** ZPL is for rolls: choose a format of a roll, or save a PDF. */
export const labelZplIsForRollsChooseA = (): string => tell('label-zpl-is-for-rolls-choose-a');
/** 1.5 in */
export const labelFormat15In = (): string => tell('label_format-1-5-in');
/** 3.8 cm */
export const labelFormat38Cm = (): string => tell('label_format-3-8-cm');
/** 5/8 in */
export const labelFormat58In = (): string => tell('label_format-5-8-in');
/** A drawing of the format, which is not possible yet */
export const labelFormatADrawingOfTheFormatWhich = (): string => tell('label_format-a-drawing-of-the-format-which');
/** A label */
export const labelFormatALabel = (): string => tell('label_format-a-label');
/** A length: 38.1, or with its unit, such as 1.5 in. */
export const labelFormatALength381OrWith = (): string => tell('label_format-a-length-38-1-or-with');
/** A margin */
export const labelFormatAMargin = (): string => tell('label_format-a-margin');
/** A radius */
export const labelFormatARadius = (): string => tell('label_format-a-radius');
/** A roll */
export const labelFormatARoll = (): string => tell('label_format-a-roll');
/** a roll */
export const labelFormatARoll2 = (): string => tell('label_format-a-roll-2');
/** A sheet has at most {most_labels} labels; these are {count}. */
export const labelFormatASheetHasAtMostMostLabels = (told: { most_labels: number; count: number }): string => tell('label_format-a-sheet-has-at-most-most_labels', told, { most_labels: 'number', count: 'number' });
/** Across */
export const labelFormatAcross = (): string => tell('label_format-across');
/** All formats */
export const labelFormatAllFormats = (): string => tell('label_format-all-formats');
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
/** {columns} by {rows} labels */
export const labelFormatColumnsByRowsLabels = (told: { columns: number; rows: number }): string => tell('label_format-columns-by-rows-labels', told, { columns: 'number', rows: 'number' });
/** Copy */
export const labelFormatCopy = (): string => tell('label_format-copy');
/** Copy the open format and change it */
export const labelFormatCopyTheOpenFormatAndChange = (): string => tell('label_format-copy-the-open-format-and-change');
/** Corner radius */
export const labelFormatCornerRadius = (): string => tell('label_format-corner-radius');
/** corners of {format_length} mm */
export const labelFormatCornersOfFormatLengthMm = (told: { format_length: string }): string => tell('label_format-corners-of-format_length-mm', told, { format_length: 'text' });
/** {one: {count} format, {own} of them yours | other: {count} formats, {own} of them yours} */
export const labelFormatCountFormatOwnOfThemYours = (told: { count: number; own: number }): string => tell('label_format-count-format-own-of-them-yours', told, { count: 'number', own: 'number' });
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
/** #ffd200 */
export const labelFormatFfd200 = (): string => tell('label_format-ffd200');
/** format */
export const labelFormatFormat = (): string => tell('label_format-format');
/** Format {name} */
export const labelFormatFormatName = (told: { name: string }): string => tell('label_format-format-name', told, { name: 'text' });
/** Formats */
export const labelFormatFormats = (): string => tell('label_format-formats');
/** From one label to the next */
export const labelFormatFromOneLabelToTheNext = (): string => tell('label_format-from-one-label-to-the-next');
/** from one to the next */
export const labelFormatFromOneToTheNext = (): string => tell('label_format-from-one-to-the-next');
/** Green */
export const labelFormatGreen = (): string => tell('label_format-green');
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
/** Label, mm */
export const labelFormatLabelMm = (): string => tell('label_format-label-mm');
/** Labels across */
export const labelFormatLabelsAcross = (): string => tell('label_format-labels-across');
/** Labels down */
export const labelFormatLabelsDown = (): string => tell('label_format-labels-down');
/** Labels of {format_size}, one after the other */
export const labelFormatLabelsOfFormatSizeOneAfterThe = (told: { format_size: string }): string => tell('label_format-labels-of-format_size-one-after-the', told, { format_size: 'text' });
/** Left margin */
export const labelFormatLeftMargin = (): string => tell('label_format-left-margin');
/** Left over at the {label} */
export const labelFormatLeftOverAtTheLabel = (told: { label: string }): string => tell('label_format-left-over-at-the-label', told, { label: 'text' });
/** left, top */
export const labelFormatLeftTop = (): string => tell('label_format-left-top');
/** Made for */
export const labelFormatMadeFor = (): string => tell('label_format-made-for');
/** Maker */
export const labelFormatMaker = (): string => tell('label_format-maker');
/** Margins, mm */
export const labelFormatMarginsMm = (): string => tell('label_format-margins-mm');
/** Measurements */
export const labelFormatMeasurements = (): string => tell('label_format-measurements');
/** mm */
export const labelFormatMm = (): string => tell('label_format-mm');
/** {name} saved as {name_2} */
export const labelFormatNameSavedAsName2 = (told: { name: string; name_2: string }): string => tell('label_format-name-saved-as-name_2', told, { name: 'text', name_2: 'text' });
/** New format */
export const labelFormatNewFormat = (): string => tell('label_format-new-format');
/** No format is called “{text}”. Choose one from the list. */
export const labelFormatNoFormatIsCalledTextChoose = (told: { text: string }): string => tell('label_format-no-format-is-called-text-choose', told, { text: 'text' });
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
/** {of} own {number} */
export const labelFormatOfOwnNumber = (told: { of: string; number: number }): string => tell('label_format-of-own-number', told, { of: 'text', number: 'number' });
/** On a page */
export const labelFormatOnAPage = (): string => tell('label_format-on-a-page');
/** Orange */
export const labelFormatOrange = (): string => tell('label_format-orange');
/** Page */
export const labelFormatPage = (): string => tell('label_format-page');
/** Page height */
export const labelFormatPageHeight = (): string => tell('label_format-page-height');
/** Page width */
export const labelFormatPageWidth = (): string => tell('label_format-page-width');
/** {page_width} × {page_height} mm */
export const labelFormatPageWidthPageHeightMm = (told: { page_width: number; page_height: number }): string => tell('label_format-page_width-page_height-mm', told, { page_width: 'number', page_height: 'number' });
/** Pitch across */
export const labelFormatPitchAcross = (): string => tell('label_format-pitch-across');
/** Pitch down */
export const labelFormatPitchDown = (): string => tell('label_format-pitch-down');
/** Pitch, mm */
export const labelFormatPitchMm = (): string => tell('label_format-pitch-mm');
/** Print a test page */
export const labelFormatPrintATestPage = (): string => tell('label_format-print-a-test-page');
/** Print a test page of the open format */
export const labelFormatPrintATestPageOfThe = (): string => tell('label_format-print-a-test-page-of-the');
/** Red */
export const labelFormatRed = (): string => tell('label_format-red');
/** Remove the open format */
export const labelFormatRemoveTheOpenFormat = (): string => tell('label_format-remove-the-open-format');
/** right, bottom */
export const labelFormatRightBottom = (): string => tell('label_format-right-bottom');
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
/** Sheets */
export const labelFormatSheets = (): string => tell('label_format-sheets');
/** Show all formats */
export const labelFormatShowAllFormats = (): string => tell('label_format-show-all-formats');
/** Silver */
export const labelFormatSilver = (): string => tell('label_format-silver');
/** Silver, weatherproof… */
export const labelFormatSilverWeatherproof = (): string => tell('label_format-silver-weatherproof');
/** Size of a label */
export const labelFormatSizeOfALabel = (): string => tell('label_format-size-of-a-label');
/** Start from a format that exists */
export const labelFormatStartFromAFormatThatExists = (): string => tell('label_format-start-from-a-format-that-exists');
/** Stock */
export const labelFormatStock = (): string => tell('label_format-stock');
/** Take back the last change of the format */
export const labelFormatTakeBackTheLastChangeOf = (): string => tell('label_format-take-back-the-last-change-of');
/** “{text}” is the name of several. Choose one of them. */
export const labelFormatTextIsTheNameOfSeveral = (told: { text: string }): string => tell('label_format-text-is-the-name-of-several', told, { text: 'text' });
/** The format, true to scale */
export const labelFormatTheFormatTrueToScale = (): string => tell('label_format-the-format-true-to-scale');
/** the gap between two */
export const labelFormatTheGapBetweenTwo = (): string => tell('label_format-the-gap-between-two');
/** The height of a label */
export const labelFormatTheHeightOfALabel = (): string => tell('label_format-the-height-of-a-label');
/** The height of a page */
export const labelFormatTheHeightOfAPage = (): string => tell('label_format-the-height-of-a-page');
/** The labels are drawn once their numbers are there. */
export const labelFormatTheLabelsAreDrawnOnceTheir = (): string => tell('label_format-the-labels-are-drawn-once-their');
/** The labels overlap by {format_length} mm: one is {format_length_2} mm {measure}, and the next begins after {format_length_3} mm. */
export const labelFormatTheLabelsOverlapByFormatLengthMm = (told: { format_length: string; format_length_2: string; measure: string; format_length_3: string }): string => tell('label_format-the-labels-overlap-by-format_length-mm', told, { format_length: 'text', format_length_2: 'text', measure: 'text', format_length_3: 'text' });
/** The labels reach {format_length} mm beyond the right edge of the page. */
export const labelFormatTheLabelsReachFormatLengthMmBeyond = (told: { format_length: string }): string => tell('label_format-the-labels-reach-format_length-mm-beyond', told, { format_length: 'text' });
/** The labels reach {format_length} mm beyond the bottom edge of the page. */
export const labelFormatTheLabelsReachFormatLengthMmBeyond2 = (told: { format_length: string }): string => tell('label_format-the-labels-reach-format_length-mm-beyond-2', told, { format_length: 'text' });
/** The numbers of {name} */
export const labelFormatTheNumbersOfName = (told: { name: string }): string => tell('label_format-the-numbers-of-name', told, { name: 'text' });
/** The numbers were entered here. */
export const labelFormatTheNumbersWereEnteredHere = (): string => tell('label_format-the-numbers-were-entered-here');
/** The sources differ, or there is only one: print a test page on plain paper and hold it against the sheet first. */
export const labelFormatTheSourcesDifferOrThereIs = (): string => tell('label_format-the-sources-differ-or-there-is');
/** The width of a label */
export const labelFormatTheWidthOfALabel = (): string => tell('label_format-the-width-of-a-label');
/** The width of a page */
export const labelFormatTheWidthOfAPage = (): string => tell('label_format-the-width-of-a-page');
/** This format is no longer there */
export const labelFormatThisFormatIsNoLongerThere = (): string => tell('label_format-this-format-is-no-longer-there');
/** Top margin */
export const labelFormatTopMargin = (): string => tell('label_format-top-margin');
/** Transparent */
export const labelFormatTransparent = (): string => tell('label_format-transparent');
/** Usual colours */
export const labelFormatUsualColours = (): string => tell('label_format-usual-colours');
/** {what} is from {from} mm to 1,000 mm. */
export const labelFormatWhatIsFromFromMmTo = (told: { what: string; from: number }): string => tell('label_format-what-is-from-from-mm-to', told, { what: 'text', from: 'number' });
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
/** yours */
export const labelFormatYours = (): string => tell('label_format-yours');
/** Are these one {noun}? */
export const mergeAreTheseOneNoun = (told: { noun: string }): string => tell('merge-are-these-one-noun', told, { noun: 'text' });
/** both */
export const mergeBoth = (): string => tell('merge-both');
/** Both are shown beside each other before anything is done. */
export const mergeBothAreShownBesideEachOther = (): string => tell('merge-both-are-shown-beside-each-other');
/** Both stay as they are; these two are not asked about again while this window is open. */
export const mergeBothStayAsTheyAreThese = (): string => tell('merge-both-stay-as-they-are-these');
/** {one: {count} more | other: {count} more} */
export const mergeCountMore = (told: { count: number }): string => tell('merge-count-more', told, { count: 'number' });
/** differs: */
export const mergeDiffers = (): string => tell('merge-differs');
/** For a model that stands here twice. */
export const mergeForAModelThatStandsHere = (): string => tell('merge-for-a-model-that-stands-here');
/** For a place that stands here twice. */
export const mergeForAPlaceThatStandsHere = (): string => tell('merge-for-a-place-that-stands-here');
/** For an asset that was registered twice. */
export const mergeForAnAssetThatWasRegistered = (): string => tell('merge-for-an-asset-that-was-registered');
/** For somebody who stands here twice. */
export const mergeForSomebodyWhoStandsHereTwice = (): string => tell('merge-for-somebody-who-stands-here-twice');
/** goes over */
export const mergeGoesOver = (): string => tell('merge-goes-over');
/** {id}-stays */
export const mergeIdStays = (told: { id: string }): string => tell('merge-id-stays', told, { id: 'text' });
/** Merge {called_of} with another {noun} */
export const mergeMergeCalledOfWithAnotherNoun = (told: { called_of: string; noun: string }): string => tell('merge-merge-called_of-with-another-noun', told, { called_of: 'text', noun: 'text' });
/** Merge the two {many} */
export const mergeMergeTheTwoMany = (told: { many: string }): string => tell('merge-merge-the-two-many', told, { many: 'text' });
/** {names} may be one asset, registered twice. */
export const mergeNamesMayBeOneAssetRegistered = (told: { names: string }): string => tell('merge-names-may-be-one-asset-registered', told, { names: 'text' });
/** Not the same */
export const mergeNotTheSame = (): string => tell('merge-not-the-same');
/** One record stays, the other goes over to it. */
export const mergeOneRecordStaysTheOtherGoes = (): string => tell('merge-one-record-stays-the-other-goes');
/** Or scan it. */
export const mergeOrScanIt = (): string => tell('merge-or-scan-it');
/** Say first which other {noun} it is. */
export const mergeSayFirstWhichOtherNounIt = (told: { noun: string }): string => tell('merge-say-first-which-other-noun-it', told, { noun: 'text' });
/** stays */
export const mergeStays = (): string => tell('merge-stays');
/** “{text}” is this very one. Choose the other. */
export const mergeTextIsThisVeryOneChoose = (told: { text: string }): string => tell('merge-text-is-this-very-one-choose', told, { text: 'text' });
/** That is this very {noun}. Scan the other. */
export const mergeThatIsThisVeryNounScan = (told: { noun: string }): string => tell('merge-that-is-this-very-noun-scan', told, { noun: 'text' });
/** The history of both is kept as one. */
export const mergeTheHistoryOfBothIsKept = (): string => tell('merge-the-history-of-both-is-kept');
/** The history of both is kept. */
export const mergeTheHistoryOfBothIsKept2 = (): string => tell('merge-the-history-of-both-is-kept-2');
/** The other {noun} */
export const mergeTheOtherNoun = (told: { noun: string }): string => tell('merge-the-other-noun', told, { noun: 'text' });
/** these find */
export const mergeTheseFind = (): string => tell('merge-these-find');
/** They are called alike. */
export const mergeTheyAreCalledAlike = (): string => tell('merge-they-are-called-alike');
/** They differ in {listed}. Are they really one {one}? */
export const mergeTheyDifferInListedAreThey = (told: { listed: string; one: string }): string => tell('merge-they-differ-in-listed-are-they', told, { listed: 'text', one: 'text' });
/** They have one tag or one serial number. */
export const mergeTheyHaveOneTagOrOne = (): string => tell('merge-they-have-one-tag-or-one');
/** this finds */
export const mergeThisFinds = (): string => tell('merge-this-finds');
/** Type a few letters */
export const mergeTypeAFewLetters = (): string => tell('merge-type-a-few-letters');
/** What happens */
export const mergeWhatHappens = (): string => tell('merge-what-happens');
/** What only one of them says is kept; where they differ, what is ticked above holds. */
export const mergeWhatOnlyOneOfThemSays = (): string => tell('merge-what-only-one-of-them-says');
/** Which one stays */
export const mergeWhichOneStays = (): string => tell('merge-which-one-stays');
/** {why} One record stays, the other goes over to it. */
export const mergeWhyOneRecordStaysTheOther = (told: { why: string }): string => tell('merge-why-one-record-stays-the-other', told, { why: 'text' });
/** Add a person */
export const personAddAPerson = (): string => tell('person-add-a-person');
/** Add people one by one, or import them with a list: a file of assets brings along who has them. */
export const personAddPeopleOneByOneOr = (): string => tell('person-add-people-one-by-one-or');
/** Add the first */
export const personAddTheFirst = (): string => tell('person-add-the-first');
/** {one: and {count} more, listed in Assets | other: and {count} more, listed in Assets} */
export const personAndCountMoreListedInAssets = (told: { count: number }): string => tell('person-and-count-more-listed-in-assets', told, { count: 'number' });
/** Badge */
export const personBadge = (): string => tell('person-badge');
/** Check all in */
export const personCheckAllIn = (): string => tell('person-check-all-in');
/** Check in all */
export const personCheckInAll = (): string => tell('person-check-in-all');
/** Check in {tag} */
export const personCheckInTag = (told: { tag: string }): string => tell('person-check-in-tag', told, { tag: 'text' });
/** Check in what the person has */
export const personCheckInWhatThePersonHas = (): string => tell('person-check-in-what-the-person-has');
/** Check it in */
export const personCheckItIn = (): string => tell('person-check-it-in');
/** Copied: {addresses} */
export const personCopiedAddresses = (told: { addresses: string }): string => tell('person-copied-addresses', told, { addresses: 'text' });
/** Copy addresses */
export const personCopyAddresses = (): string => tell('person-copy-addresses');
/** Copy them from the list, one by one. */
export const personCopyThemFromTheListOne = (): string => tell('person-copy-them-from-the-list-one');
/** {one: {count} person | other: {count} people} */
export const personCountPerson = (told: { count: number }): string => tell('person-count-person', told, { count: 'number' });
/** Department */
export const personDepartment = (): string => tell('person-department');
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
/** Erase the person’s details */
export const personEraseThePersonsDetails = (): string => tell('person-erase-the-persons-details');
/** Has */
export const personHas = (): string => tell('person-has');
/** {one: Has {count} asset | other: Has {count} assets} */
export const personHasCountAsset = (told: { count: number }): string => tell('person-has-count-asset', told, { count: 'number' });
/** Has nothing */
export const personHasNothing = (): string => tell('person-has-nothing');
/** Merge two records of one person */
export const personMergeTwoRecordsOfOnePerson = (): string => tell('person-merge-two-records-of-one-person');
/** Name, department, e-mail, user name, employee number, badge and drawn signatures are erased for good, from the history as well. What happened with assets stays in the history, as done with an erased person; so do photos of what came back, which can be erased one by one. */
export const personNameDepartmentEMailUserName = (): string => tell('person-name-department-e-mail-user-name');
/** Name, e-mail, number or badge… */
export const personNameEMailNumberOrBadge = (): string => tell('person-name-e-mail-number-or-badge');
/** {name} has no e-mail address. */
export const personNameHasNoEMailAddress = (told: { name: string }): string => tell('person-name-has-no-e-mail-address', told, { name: 'text' });
/** No e-mail address */
export const personNoEMailAddress = (): string => tell('person-no-e-mail-address');
/** No name, department, e-mail, number or badge contains “{search}”. */
export const personNoNameDepartmentEMailNumber = (told: { search: string }): string => tell('person-no-name-department-e-mail-number', told, { search: 'text' });
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
/** opened, */
export const personOpened = (): string => tell('person-opened');
/** Print a badge for the person */
export const personPrintABadgeForThePerson = (): string => tell('person-print-a-badge-for-the-person');
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
/** The addresses could not be copied. */
export const personTheAddressesCouldNotBeCopied = (): string => tell('person-the-addresses-could-not-be-copied');
/** The details of this person were erased. What happened with assets stays in the history, without a name. */
export const personTheDetailsOfThisPersonWere = (): string => tell('person-the-details-of-this-person-were');
/** The message to {name} is open in your mail program. */
export const personTheMessageToNameIsOpen = (told: { name: string }): string => tell('person-the-message-to-name-is-open', told, { name: 'text' });
/** The name as it stands above */
export const personTheNameAsItStandsAbove = (): string => tell('person-the-name-as-it-stands-above');
/** The register has it no more, but for what is said here. */
export const personTheRegisterHasItNoMore = (): string => tell('person-the-register-has-it-no-more');
/** The register has it no more. */
export const personTheRegisterHasItNoMore2 = (): string => tell('person-the-register-has-it-no-more-2');
/** This cannot be undone. */
export const personThisCannotBeUndone = (): string => tell('person-this-cannot-be-undone');
/** To whom */
export const personToWhom = (): string => tell('person-to-whom');
/** User name */
export const personUserName = (): string => tell('person-user-name');
/** What goes out at the Desk to {name} stands here. */
export const personWhatGoesOutAtTheDesk = (told: { name: string }): string => tell('person-what-goes-out-at-the-desk', told, { name: 'text' });
/** Where they work */
export const personWhereTheyWork = (): string => tell('person-where-they-work');
/** Whoever may hold things stands here */
export const personWhoeverMayHoldThingsStandsHere = (): string => tell('person-whoever-may-hold-things-stands-here');
/** Without an e-mail address: */
export const personWithoutAnEMailAddress = (): string => tell('person-without-an-e-mail-address');
/** Write {name}, letter by letter as it stands above. Nothing is erased yet. */
export const personWriteNameLetterByLetterAs = (told: { name: string }): string => tell('person-write-name-letter-by-letter-as', told, { name: 'text' });
/** Write to the person about what they have */
export const personWriteToThePersonAboutWhat = (): string => tell('person-write-to-the-person-about-what');
/** Add photo… */
export const photoAddPhoto = (): string => tell('photo-add-photo');
/** At most {most_photos} photos are kept at a time. The others were not added. */
export const photoAtMostMostPhotosPhotosAreKept = (told: { most_photos: number }): string => tell('photo-at-most-most_photos-photos-are-kept', told, { most_photos: 'number' });
/** {one: {count} photo of {about} | other: {count} photos of {about}} */
export const photoCountPhotoOfAbout = (told: { count: number; about: string }): string => tell('photo-count-photo-of-about', told, { count: 'number', about: 'text' });
/** data:image/jpeg;base64,{picture} */
export const photoDataImageJpegBase64Picture = (told: { picture: string }): string => tell('photo-data-image-jpeg-base64-picture', told, { picture: 'text' });
/** Erased */
export const photoErased = (): string => tell('photo-erased');
/** Gone */
export const photoGone = (): string => tell('photo-gone');
/** It */
export const photoIt = (): string => tell('photo-it');
/** Keep it */
export const photoKeepIt = (): string => tell('photo-keep-it');
/** {most_photos} photos are the most. */
export const photoMostPhotosPhotosAreTheMost = (told: { most_photos: number }): string => tell('photo-most_photos-photos-are-the-most', told, { most_photos: 'number' });
/** Next */
export const photoNext = (): string => tell('photo-next');
/** Photo (JPEG) */
export const photoPhotoJpeg = (): string => tell('photo-photo-jpeg');
/** Photos */
export const photoPhotos = (): string => tell('photo-photos');
/** Photos (PNG, JPEG) */
export const photoPhotosPngJpeg = (): string => tell('photo-photos-png-jpeg');
/** Picked, pasted or dropped here. Where they were taken is not kept. */
export const photoPickedPastedOrDroppedHereWhere = (): string => tell('photo-picked-pasted-or-dropped-here-where');
/** Previous */
export const photoPrevious = (): string => tell('photo-previous');
/** Save as JPEG… */
export const photoSaveAsJpeg = (): string => tell('photo-save-as-jpeg');
/** Saved as {name}. */
export const photoSavedAsName = (told: { name: string }): string => tell('photo-saved-as-name', told, { name: 'text' });
/** Saved as {saved}. */
export const photoSavedAsSaved = (told: { saved: string }): string => tell('photo-saved-as-saved', told, { saved: 'text' });
/** Such as: shows a face */
export const photoSuchAsShowsAFace = (): string => tell('photo-such-as-shows-a-face');
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
/** {label}: clear */
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
/** {label}: filter */
export const piecesFilterLabel = (told: { label: string }): string => tell('pieces-filter-label', told);
/** Finance */
export const piecesFinance = (): string => tell('pieces-finance');
/** Find… */
export const piecesFind = (): string => tell('pieces-find');
/** {label}: find */
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
/** of {total} */
export const piecesOfTotal = (told: { total: number }): string => tell('pieces-of-total', told, { total: 'number' });
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
/** Code at its door */
export const placeCodeAtItsDoor = (): string => tell('place-code-at-its-door');
/** , code {code} */
export const placeCodeCode = (told: { code: string }): string => tell('place-code-code', told, { code: 'text' });
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
/** Merge two records of one place */
export const placeMergeTwoRecordsOfOnePlace = (): string => tell('place-merge-two-records-of-one-place');
/** Name, code or notes */
export const placeNameCodeOrNotes = (): string => tell('place-name-code-or-notes');
/** New place */
export const placeNewPlace = (): string => tell('place-new-place');
/** New place in {in_title} */
export const placeNewPlaceInInTitle = (told: { in_title: string }): string => tell('place-new-place-in-in_title', told, { in_title: 'text' });
/** New place, inside the open one */
export const placeNewPlaceInsideTheOpenOne = (): string => tell('place-new-place-inside-the-open-one');
/** No place has “{search}” in its path, code or notes. */
export const placeNoPlaceHasSearchInIts = (told: { search: string }): string => tell('place-no-place-has-search-in-its', told, { search: 'text' });
/** No place matches */
export const placeNoPlaceMatches = (): string => tell('place-no-place-matches');
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
/** Sites, floors, rooms and shelves stand here */
export const placeSitesFloorsRoomsAndShelvesStand = (): string => tell('place-sites-floors-rooms-and-shelves-stand');
/** Who has the key, how to get there… */
export const placeWhoHasTheKeyHowTo = (): string => tell('place-who-has-the-key-how-to');
/** With below */
export const placeWithBelow = (): string => tell('place-with-below');
/** Although the check refused */
export const printAlthoughTheCheckRefused = (): string => tell('print-although-the-check-refused');
/** and stopped */
export const printAndStopped = (): string => tell('print-and-stopped');
/** badge */
export const printBadge = (): string => tell('print-badge');
/** check overruled: {overruled} */
export const printCheckOverruledOverruled = (told: { overruled: string }): string => tell('print-check-overruled-overruled', told, { overruled: 'text' });
/** Choose the printer the rest goes to. */
export const printChooseThePrinterTheRestGoes = (): string => tell('print-choose-the-printer-the-rest-goes');
/** {copies} of each */
export const printCopiesOfEach = (told: { copies: number }): string => tell('print-copies-of-each', told, { copies: 'number' });
/** {one: {count} job | other: {count} jobs} */
export const printCountJob = (told: { count: number }): string => tell('print-count-job', told, { count: 'number' });
/** Every label that was sent came out, as far as the printers said. */
export const printEveryLabelThatWasSentCame = (): string => tell('print-every-label-that-was-sent-came');
/** For */
export const printFor = (): string => tell('print-for');
/** {format}, from position {start} */
export const printFormatFromPositionStart = (told: { format: string; start: number }): string => tell('print-format-from-position-start', told, { format: 'text', start: 'number' });
/** From another label */
export const printFromAnotherLabel = (): string => tell('print-from-another-label');
/** From label */
export const printFromLabel = (): string => tell('print-from-label');
/** {one: From label {count}: {total} label | other: From label {count}: {total} labels} */
export const printFromLabelCountTotalLabel = (told: { count: number; total: number }): string => tell('print-from-label-count-total-label', told, { count: 'number', total: 'number' });
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
/** {named} and {more} more */
export const printNamedAndMoreMore = (told: { named: string; more: number }): string => tell('print-named-and-more-more', told, { named: 'text', more: 'number' });
/** Never printed */
export const printNeverPrinted = (): string => tell('print-never-printed');
/** No job stopped */
export const printNoJobStopped = (): string => tell('print-no-job-stopped');
/** None of them is an asset’s label. */
export const printNoneOfThemIsAnAssets = (): string => tell('print-none-of-them-is-an-assets');
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
/** {sent} of {labels}{uncertain} */
export const printSentOfLabelsUncertain = (told: { sent: number; labels: number; uncertain: string }): string => tell('print-sent-of-labels-uncertain', told, { sent: 'number', labels: 'number', uncertain: 'text' });
/** Show every job */
export const printShowEveryJob = (): string => tell('print-show-every-job');
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
/** {uncertain} uncertain ones */
export const printUncertainUncertainOnes = (told: { uncertain: number }): string => tell('print-uncertain-uncertain-ones', told, { uncertain: 'number' });
/** What is printed stands here */
export const printWhatIsPrintedStandsHere = (): string => tell('print-what-is-printed-stands-here');
/** Which labels, on what, when and by whom; and how to go on with a job that stopped. */
export const printWhichLabelsOnWhatWhenAnd = (): string => tell('print-which-labels-on-what-when-and');
/** A number or a name: L6009, 57x32… */
export const printerANumberOrANameL6009 = (): string => tell('printer-a-number-or-a-name-l6009');
/** A size or a number: 57x32, 30252… */
export const printerASizeOrANumber57x32 = (): string => tell('printer-a-size-or-a-number-57x32');
/** Address */
export const printerAddress = (): string => tell('printer-address');
/** As its data sheet says */
export const printerAsItsDataSheetSays = (): string => tell('printer-as-its-data-sheet-says');
/** As its own test page says. */
export const printerAsItsOwnTestPageSays = (): string => tell('printer-as-its-own-test-page-says');
/** Ask again */
export const printerAskAgain = (): string => tell('printer-ask-again');
/** Ask all printers again how they are */
export const printerAskAllPrintersAgainHowThey = (): string => tell('printer-ask-all-printers-again-how-they');
/** Asking the printers how they are… */
export const printerAskingThePrintersHowTheyAre = (): string => tell('printer-asking-the-printers-how-they-are');
/** Back to the printers */
export const printerBackToThePrinters = (): string => tell('printer-back-to-the-printers');
/** By its address */
export const printerByItsAddress = (): string => tell('printer-by-its-address');
/** Calibrate */
export const printerCalibrate = (): string => tell('printer-calibrate');
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
/** Each sheet or roll lies a little differently in a printer. */
export const printerEachSheetOrRollLiesA = (): string => tell('printer-each-sheet-or-roll-lies-a');
/** Edit printer */
export const printerEditPrinter = (): string => tell('printer-edit-printer');
/** Edit the printer */
export const printerEditThePrinter = (): string => tell('printer-edit-the-printer');
/** for label printers */
export const printerForLabelPrinters = (): string => tell('printer-for-label-printers');
/** Format in it */
export const printerFormatInIt = (): string => tell('printer-format-in-it');
/** Go to Print */
export const printerGoToPrint = (): string => tell('printer-go-to-print');
/** How far does the print have to go? To the right and down are plus; to the left and up are minus. */
export const printerHowFarDoesThePrintHave = (): string => tell('printer-how-far-does-the-print-have');
/** How it is reached */
export const printerHowItIsReached = (): string => tell('printer-how-it-is-reached');
/** Label printer at the dock */
export const printerLabelPrinterAtTheDock = (): string => tell('printer-label-printer-at-the-dock');
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
/** {name} is no longer set up */
export const printerNameIsNoLongerSetUp = (told: { name: string }): string => tell('printer-name-is-no-longer-set-up', told, { name: 'text' });
/** No correction for {format} any more */
export const printerNoCorrectionForFormatAnyMore = (told: { format: string }): string => tell('printer-no-correction-for-format-any-more', told, { format: 'text' });
/** No printer yet */
export const printerNoPrinterYet = (): string => tell('printer-no-printer-yet');
/** Not calibrated: labels go where the format says. If they sit beside their labels on paper, measure it once. */
export const printerNotCalibratedLabelsGoWhereThe = (): string => tell('printer-not-calibrated-labels-go-where-the');
/** Not there */
export const printerNotThere = (): string => tell('printer-not-there');
/** Nothing is read off yet that would change the correction. */
export const printerNothingIsReadOffYetThat = (): string => tell('printer-nothing-is-read-off-yet-that');
/** On the ruler across */
export const printerOnTheRulerAcross = (): string => tell('printer-on-the-ruler-across');
/** On the ruler down */
export const printerOnTheRulerDown = (): string => tell('printer-on-the-ruler-down');
/** Port */
export const printerPort = (): string => tell('printer-port');
/** Print it again */
export const printerPrintItAgain = (): string => tell('printer-print-it-again');
/** Print it at 100 % */
export const printerPrintItAt100 = (): string => tell('printer-print-it-at-100');
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
/** Reached by */
export const printerReachedBy = (): string => tell('printer-reached-by');
/** Read it off */
export const printerReadItOff = (): string => tell('printer-read-it-off');
/** Remove it */
export const printerRemoveIt = (): string => tell('printer-remove-it');
/** Remove the correction for {format} */
export const printerRemoveTheCorrectionForFormat = (told: { format: string }): string => tell('printer-remove-the-correction-for-format', told, { format: 'text' });
/** Remove the printer */
export const printerRemoveThePrinter = (): string => tell('printer-remove-the-printer');
/** Resolution */
export const printerResolution = (): string => tell('printer-resolution');
/** roll */
export const printerRoll = (): string => tell('printer-roll');
/** Save it */
export const printerSaveIt = (): string => tell('printer-save-it');
/** Save the correction */
export const printerSaveTheCorrection = (): string => tell('printer-save-the-correction');
/** Save the test page as PDF */
export const printerSaveTheTestPageAsPdf = (): string => tell('printer-save-the-test-page-as-pdf');
/** Saved: {words} */
export const printerSavedWords = (told: { words: string }): string => tell('printer-saved-words', told, { words: 'text' });
/** Set up */
export const printerSetUp = (): string => tell('printer-set-up');
/** Set up a printer */
export const printerSetUpAPrinter = (): string => tell('printer-set-up-a-printer');
/** sheet */
export const printerSheet = (): string => tell('printer-sheet');
/** Should be {across} mm */
export const printerShouldBeAcrossMm = (told: { across: number }): string => tell('printer-should-be-across-mm', told, { across: 'number' });
/** Should be {along} mm */
export const printerShouldBeAlongMm = (told: { along: number }): string => tell('printer-should-be-along-mm', told, { along: 'number' });
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
/** Told */
export const printerTold = (): string => tell('printer-told');
/** Up: minus */
export const printerUpMinus = (): string => tell('printer-up-minus');
/** Upper edge */
export const printerUpperEdge = (): string => tell('printer-upper-edge');
/** What it is told */
export const printerWhatItIsTold = (): string => tell('printer-what-it-is-told');
/** Where do the edges of the first label lie on the two rulers? Right of 0 and below 0 are plus; left and above are minus. */
export const printerWhereDoTheEdgesOfThe = (): string => tell('printer-where-do-the-edges-of-the');
/** ZPL, raw */
export const printerZplRaw = (): string => tell('printer-zpl-raw');
/** Clear it to save the receipt without. */
export const receiptClearItToSaveTheReceipt = (): string => tell('receipt-clear-it-to-save-the-receipt');
/** Draw it here with pen, finger or mouse: it */
export const receiptDrawItHereWithPenFinger = (): string => tell('receipt-draw-it-here-with-pen-finger');
/** It was signed on screen, {at}. The signature was erased since. */
export const receiptItWasSignedOnScreenAt = (told: { at: string | number }): string => tell('receipt-it-was-signed-on-screen-at', told, { at: 'instant' });
/** Keep and save as PDF… */
export const receiptKeepAndSaveAsPdf = (): string => tell('receipt-keep-and-save-as-pdf');
/** Leave it as it was */
export const receiptLeaveItAsItWas = (): string => tell('receipt-leave-it-as-it-was');
/** On saving, it */
export const receiptOnSavingIt = (): string => tell('receipt-on-saving-it');
/** Or leave it empty and sign on paper. */
export const receiptOrLeaveItEmptyAndSign = (): string => tell('receipt-or-leave-it-empty-and-sign');
/** {one: Receipt of {count} item saved as {name}. | other: Receipt of {count} items saved as {name}.} */
export const receiptReceiptOfCountItemSavedAs = (told: { count: number; name: string }): string => tell('receipt-receipt-of-count-item-saved-as', told, { count: 'number', name: 'text' });
/** Sign again */
export const receiptSignAgain = (): string => tell('receipt-sign-again');
/** Signature */
export const receiptSignature = (): string => tell('receipt-signature');
/** Signed on screen, {at}. */
export const receiptSignedOnScreenAt = (told: { at: string | number }): string => tell('receipt-signed-on-screen-at', told, { at: 'instant' });
/** Such as: drawn by somebody else */
export const receiptSuchAsDrawnBySomebodyElse = (): string => tell('receipt-such-as-drawn-by-somebody-else');
/** The signature */
export const receiptTheSignature = (): string => tell('receipt-the-signature');
/** , with the signature until {kept_until} */
export const receiptWithTheSignatureUntilKeptUntil = (told: { kept_until: string }): string => tell('receipt-with-the-signature-until-kept_until', told, { kept_until: 'text' });
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
/** asset on the register */
export const reportAssetOnTheRegister = (): string => tell('report-asset-on-the-register');
/** Assets by end of warranty */
export const reportAssetsByEndOfWarranty = (): string => tell('report-assets-by-end-of-warranty');
/** Assets in use stand here, soonest end of warranty first. There was none on that day. */
export const reportAssetsInUseStandHereSoonest = (): string => tell('report-assets-in-use-stand-here-soonest');
/** assets on the register */
export const reportAssetsOnTheRegister = (): string => tell('report-assets-on-the-register');
/** Bought for {round_sums} */
export const reportBoughtForRoundSums = (told: { round_sums: string }): string => tell('report-bought-for-round_sums', told, { round_sums: 'text' });
/** {one: {count} asset, soonest end first | other: {count} assets, soonest end first} */
export const reportCountAssetSoonestEndFirst = (told: { count: number }): string => tell('report-count-asset-soonest-end-first', told, { count: 'number' });
/** {one: {count} row written to {name}. | other: {count} rows written to {name}.} */
export const reportCountRowWrittenToName = (told: { count: number; name: string }): string => tell('report-count-row-written-to-name', told, { count: 'number', name: 'text' });
/** Days left */
export const reportDaysLeft = (): string => tell('report-days-left');
/** End of this month */
export const reportEndOfThisMonth = (): string => tell('report-end-of-this-month');
/** End of this year */
export const reportEndOfThisYear = (): string => tell('report-end-of-this-year');
/** end within 30 days */
export const reportEndWithin30Days = (): string => tell('report-end-within-30-days');
/** Ends */
export const reportEnds = (): string => tell('report-ends');
/** ends within 30 days */
export const reportEndsWithin30Days = (): string => tell('report-ends-within-30-days');
/** Export as {word} */
export const reportExportAsWord = (told: { word: string }): string => tell('report-export-as-word', told, { word: 'text' });
/** Filter the report */
export const reportFilterTheReport = (): string => tell('report-filter-the-report');
/** Group by */
export const reportGroupBy = (): string => tell('report-group-by');
/** In all */
export const reportInAll = (): string => tell('report-in-all');
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
/** Stock and value */
export const reportStockAndValue = (): string => tell('report-stock-and-value');
/** The day of the report */
export const reportTheDayOfTheReport = (): string => tell('report-the-day-of-the-report');
/** There was nothing on the register on that day. */
export const reportThereWasNothingOnTheRegister = (): string => tell('report-there-was-nothing-on-the-register');
/** Total */
export const reportTotal = (): string => tell('report-total');
/** Which warranties end when, and what there is and what it is worth, stands here as soon as assets are on the register. */
export const reportWhichWarrantiesEndWhenAndWhat = (): string => tell('report-which-warranties-end-when-and-what');
/** Writing the report */
export const reportWritingTheReport = (): string => tell('report-writing-the-report');
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
/** {label}: there is nothing to cancel */
export const reservedTagLabelThereIsNothingToCancel = (told: { label: string }): string => tell('reserved_tag-label-there-is-nothing-to-cancel', told, { label: 'text' });
/** Make one first */
export const reservedTagMakeOneFirst = (): string => tell('reserved_tag-make-one-first');
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
/** {tag} and the next {count} */
export const reservedTagTagAndTheNextCount = (told: { tag: string; count: number }): string => tell('reserved_tag-tag-and-the-next-count', told, { tag: 'text', count: 'number' });
/** {tag} instead of {tag_2} */
export const reservedTagTagInsteadOfTag2 = (told: { tag: string; tag_2: string }): string => tell('reserved_tag-tag-instead-of-tag_2', told, { tag: 'text', tag_2: 'text' });
/** ; {tag} still finds it */
export const reservedTagTagStillFindsIt = (told: { tag: string }): string => tell('reserved_tag-tag-still-finds-it', told, { tag: 'text' });
/** {tag} to {tag_2} */
export const reservedTagTagToTag2 = (told: { tag: string; tag_2: string }): string => tell('reserved_tag-tag-to-tag_2', told, { tag: 'text', tag_2: 'text' });
/** Tags */
export const reservedTagTags = (): string => tell('reserved_tag-tags');
/** Tags of this block */
export const reservedTagTagsOfThisBlock = (): string => tell('reserved_tag-tags-of-this-block');
/** Tags printed ahead: stick them on whenever, and say later what they are on. */
export const reservedTagTagsPrintedAheadStickThemOn = (): string => tell('reserved_tag-tags-printed-ahead-stick-them-on');
/** The last ten */
export const reservedTagTheLastTen = (): string => tell('reserved_tag-the-last-ten');
/** They are printed now, stuck on whenever, and given to things when those are in hand. No other asset ever gets them. */
export const reservedTagTheyArePrintedNowStuckOn = (): string => tell('reserved_tag-they-are-printed-now-stuck-on');
/** to */
export const reservedTagTo = (): string => tell('reserved_tag-to');
/** What for */
export const reservedTagWhatFor = (): string => tell('reserved_tag-what-for');
/** When */
export const reservedTagWhen = (): string => tell('reserved_tag-when');
/** Which model is it? */
export const reservedTagWhichModelIsIt = (): string => tell('reserved_tag-which-model-is-it');
/** Who */
export const reservedTagWho = (): string => tell('reserved_tag-who');
/** A picture is being read. Drop this one when it is done. */
export const scanAPictureIsBeingReadDrop = (): string => tell('scan-a-picture-is-being-read-drop');
/** Allow it in the privacy settings of the system, then try again. */
export const scanAllowItInThePrivacySettings = (): string => tell('scan-allow-it-in-the-privacy-settings');
/** and {others} more */
export const scanAndOthersMore = (told: { others: number }): string => tell('scan-and-others-more', told, { others: 'number' });
/** Another picture… */
export const scanAnotherPicture = (): string => tell('scan-another-picture');
/** Another program may be using it, such as a video call. Close that, then try again. */
export const scanAnotherProgramMayBeUsingIt = (): string => tell('scan-another-program-may-be-using-it');
/** Camera */
export const scanCamera = (): string => tell('scan-camera');
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
/** {one: {name}: {count} code. Nothing of the picture is kept. | other: {name}: {count} codes. Nothing of the picture is kept.} */
export const scanNameCountCodeNothingOfThe = (told: { name: string; count: number }): string => tell('scan-name-count-code-nothing-of-the', told, { name: 'text', count: 'number' });
/** No camera was found. */
export const scanNoCameraWasFound = (): string => tell('scan-no-camera-was-found');
/** No code could be read */
export const scanNoCodeCouldBeRead = (): string => tell('scan-no-code-could-be-read');
/** No file came with what was dropped. Nothing was read. */
export const scanNoFileCameWithWhatWas = (): string => tell('scan-no-file-came-with-what-was');
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
/** That was not this code. If it was this one that was scanned, set the scanner to US English, {cure} */
export const scanThatWasNotThisCodeIf = (told: { cure: string }): string => tell('scan-that-was-not-this-code-if', told, { cure: 'text' });
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
/** This scanner is set to another keyboard layout than this computer. Saved here, its codes are read by the positions of its keys, and nothing more is needed. Or set it to this computer’s layout, {cure} */
export const scanThisScannerIsSetToAnother = (told: { cure: string }): string => tell('scan-this-scanner-is-set-to-another', told, { cure: 'text' });
/** This scanner is set to {keyboard}, and this computer is not. Set the scanner to this computer’s layout or to US English, {cure} */
export const scanThisScannerIsSetToKeyboard = (told: { keyboard: string; cure: string }): string => tell('scan-this-scanner-is-set-to-keyboard', told, { keyboard: 'text', cure: 'text' });
/** This scanner types as slowly and unevenly as a hand, so it could not be told from one. Set the delay between its keys to none by a code in its manual (look for “inter-character delay”), and start again. */
export const scanThisScannerTypesAsSlowlyAnd = (): string => tell('scan-this-scanner-types-as-slowly-and');
/** What was dropped */
export const scanWhatWasDropped = (): string => tell('scan-what-was-dropped');
/** Which camera */
export const scanWhichCamera = (): string => tell('scan-which-camera');
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
export const settingBackUp2 = (): string => tell('setting-back-up-2');
/** Back up into a file */
export const settingBackUpIntoAFile = (): string => tell('setting-back-up-into-a-file');
/** Bar code {sample} */
export const settingBarCodeSample = (told: { sample: string }): string => tell('setting-bar-code-sample', told, { sample: 'text' });
/** · before an upgrade */
export const settingBeforeAnUpgrade = (): string => tell('setting-before-an-upgrade');
/** Begin a new register */
export const settingBeginANewRegister = (): string => tell('setting-begin-a-new-register');
/** Begin with number */
export const settingBeginWithNumber = (): string => tell('setting-begin-with-number');
/** below minimum: */
export const settingBelowMinimum = (): string => tell('setting-below-minimum');
/** By this button, or by a scheduler (tagdesk backup --due) */
export const settingByThisButtonOrByA = (): string => tell('setting-by-this-button-or-by-a');
/** cannot be read: damaged, or cut off */
export const settingCannotBeReadDamagedOrCut = (): string => tell('setting-cannot-be-read-damaged-or-cut');
/** Changed the checklist of {category} */
export const settingChangedTheChecklistOfCategory = (told: { category: string }): string => tell('setting-changed-the-checklist-of-category', told, { category: 'text' });
/** Chargers and docks get lost one at a time. With a checklist nobody forgets to ask for them. */
export const settingChargersAndDocksGetLostOne = (): string => tell('setting-chargers-and-docks-get-lost-one');
/** Check */
export const settingCheck = (): string => tell('setting-check');
/** Check the register */
export const settingCheckTheRegister = (): string => tell('setting-check-the-register');
/** Checklist of {in_title} */
export const settingChecklistOfInTitle = (told: { in_title: string }): string => tell('setting-checklist-of-in_title', told, { in_title: 'text' });
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
/** Copies may still have it. {copies_unseen} */
export const settingCopiesMayStillHaveItCopiesUnseen = (told: { copies_unseen: string }): string => tell('setting-copies-may-still-have-it-copies_unseen', told, { copies_unseen: 'text' });
/** Copies: saved */
export const settingCopiesSaved = (): string => tell('setting-copies-saved');
/** Copies that were made into files elsewhere are not listed here. */
export const settingCopiesThatWereMadeIntoFiles = (): string => tell('setting-copies-that-were-made-into-files');
/** Cost centre, MAC address… */
export const settingCostCentreMacAddress = (): string => tell('setting-cost-centre-mac-address');
/** {one: {count} copy | other: {count} copies} */
export const settingCountCopy = (told: { count: number }): string => tell('setting-count-copy', told, { count: 'number' });
/** {one: {count} hit | other: {count} hits} */
export const settingCountHit = (told: { count: number }): string => tell('setting-count-hit', told, { count: 'number' });
/** {one: {count} journal entry | other: {count} journal entries} */
export const settingCountJournalEntry = (told: { count: number }): string => tell('setting-count-journal-entry', told, { count: 'number' });
/** {one: {count} miss | other: {count} misses} */
export const settingCountMiss = (told: { count: number }): string => tell('setting-count-miss', told, { count: 'number' });
/** {one: {count} model | other: {count} models} */
export const settingCountModel = (told: { count: number }): string => tell('setting-count-model', told, { count: 'number' });
/** {one: {count} month | other: {count} months} */
export const settingCountMonth = (told: { count: number }): string => tell('setting-count-month', told, { count: 'number' });
/** {one: {count} more | other: {count} mores} */
export const settingCountMore = (told: { count: number }): string => tell('setting-count-more', told, { count: 'number' });
/** {one: {count} scan waits | other: {count} scans wait} */
export const settingCountScanWaits = (told: { count: number }): string => tell('setting-count-scan-waits', told, { count: 'number' });
/** {one: {count} stocktake | other: {count} stocktakes} */
export const settingCountStocktake = (told: { count: number }): string => tell('setting-count-stocktake', told, { count: 'number' });
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
/** Ends with hash */
export const settingEndsWithHash = (): string => tell('setting-ends-with-hash');
/** Entries */
export const settingEntries = (): string => tell('setting-entries');
/** Entries of the journal */
export const settingEntriesOfTheJournal = (): string => tell('setting-entries-of-the-journal');
/** Everything recorded since the copy was made will no longer be on the register. The register of now is not deleted: it is kept beside the new one, in the data folder. The copy is proved first; if it has problems, nothing changes. */
export const settingEverythingRecordedSinceTheCopyWas = (): string => tell('setting-everything-recorded-since-the-copy-was');
/** For category */
export const settingForCategory = (): string => tell('setting-for-category');
/** For {category} */
export const settingForCategory2 = (told: { category: string }): string => tell('setting-for-category-2', told, { category: 'text' });
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
/** Getting the register ready */
export const settingGettingTheRegisterReady = (): string => tell('setting-getting-the-register-ready');
/** Go on from number */
export const settingGoOnFromNumber = (): string => tell('setting-go-on-from-number');
/** Grows when they are used up. */
export const settingGrowsWhenTheyAreUsedUp = (): string => tell('setting-grows-when-they-are-used-up');
/** has */
export const settingHas = (): string => tell('setting-has');
/** Has to come back */
export const settingHasToComeBack = (): string => tell('setting-has-to-come-back');
/** have */
export const settingHave = (): string => tell('setting-have');
/** How many… */
export const settingHowMany = (): string => tell('setting-how-many');
/** {id}-known */
export const settingIdKnown = (told: { id: string }): string => tell('setting-id-known', told, { id: 'text' });
/** Its picture is read on this computer and not kept. Only while the camera’s view is open is its light on. */
export const settingItsPictureIsReadOnThis = (): string => tell('setting-its-picture-is-read-on-this');
/** keep */
export const settingKeep = (): string => tell('setting-keep');
/** keeps */
export const settingKeeps = (): string => tell('setting-keeps');
/** Kept, because history is not changed ({mentioned}) */
export const settingKeptBecauseHistoryIsNotChanged = (told: { mentioned: number }): string => tell('setting-kept-because-history-is-not-changed', told, { mentioned: 'number' });
/** Label format */
export const settingLabelFormat = (): string => tell('setting-label-format');
/** Label format: {name} */
export const settingLabelFormatName = (told: { name: string }): string => tell('setting-label-format-name', told, { name: 'text' });
/** Last proved copy */
export const settingLastProvedCopy = (): string => tell('setting-last-proved-copy');
/** Learnt: */
export const settingLearnt = (): string => tell('setting-learnt');
/** Left empty: 1. */
export const settingLeftEmpty1 = (): string => tell('setting-left-empty-1');
/** Left empty: asked of every asset. */
export const settingLeftEmptyAskedOfEveryAsset = (): string => tell('setting-left-empty-asked-of-every-asset');
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
/** Made while this window is open, beside your work */
export const settingMadeWhileThisWindowIsOpen = (): string => tell('setting-made-while-this-window-is-open');
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
/** {median_gap} ms between keys */
export const settingMedianGapMsBetweenKeys = (told: { median_gap: number }): string => tell('setting-median_gap-ms-between-keys', told, { median_gap: 'number' });
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
/** No asset is */
export const settingNoAssetIs = (): string => tell('setting-no-asset-is');
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
/** not signed yet */
export const settingNotSignedYet = (): string => tell('setting-not-signed-yet');
/** Nothing recorded is lost: the journal is sound, and the lists can be made anew from it. */
export const settingNothingRecordedIsLostTheJournal = (): string => tell('setting-nothing-recorded-is-lost-the-journal');
/** Nothing was changed. */
export const settingNothingWasChanged = (): string => tell('setting-nothing-was-changed');
/** {now} of at least {minimum_stock} */
export const settingNowOfAtLeastMinimumStock = (told: { now: string; minimum_stock: number }): string => tell('setting-now-of-at-least-minimum_stock', told, { now: 'text', minimum_stock: 'number' });
/** Number */
export const settingNumber = (): string => tell('setting-number');
/** of another register, or somebody’s own */
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
export const settingPutsACopyInThePlace2 = (): string => tell('setting-puts-a-copy-in-the-place-2');
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
/** Restore… */
export const settingRestore2 = (): string => tell('setting-restore-2');
/** Restore a copy… */
export const settingRestoreACopy = (): string => tell('setting-restore-a-copy');
/** Restore the copy of {at} */
export const settingRestoreTheCopyOfAt = (told: { at: string | number }): string => tell('setting-restore-the-copy-of-at', told, { at: 'instant' });
/** Restore this copy */
export const settingRestoreThisCopy = (): string => tell('setting-restore-this-copy');
/** Safety */
export const settingSafety = (): string => tell('setting-safety');
/** Saved. */
export const settingSaved = (): string => tell('setting-saved');
/** Says what is wrong and what helps. Changes nothing. */
export const settingSaysWhatIsWrongAndWhat = (): string => tell('setting-says-what-is-wrong-and-what');
/** Scanner */
export const settingScanner = (): string => tell('setting-scanner');
/** Scanners of this desk */
export const settingScannersOfThisDesk = (): string => tell('setting-scanners-of-this-desk');
/** Scans so far */
export const settingScansSoFar = (): string => tell('setting-scans-so-far');
/** Search the models */
export const settingSearchTheModels = (): string => tell('setting-search-the-models');
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
export const settingStoppedUntouched = (told: { untouched: string }): string => tell('setting-stopped-untouched', told, { untouched: 'text' });
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
/** {one: The copy is the register now: {count} entry. | other: The copy is the register now: {count} entries.} */
export const settingTheCopyIsTheRegisterNow = (told: { count: number }): string => tell('setting-the-copy-is-the-register-now', told, { count: 'number' });
/** The copy is the register now */
export const settingTheCopyIsTheRegisterNow2 = (): string => tell('setting-the-copy-is-the-register-now-2');
/** {one: The copy is whole: {count} entry, {format_bytes}. | other: The copy is whole: {count} entries, {format_bytes}.} */
export const settingTheCopyIsWholeCountEntry = (told: { count: number; format_bytes: string }): string => tell('setting-the-copy-is-whole-count-entry', told, { count: 'number', format_bytes: 'text' });
/** The copy was made and proved */
export const settingTheCopyWasMadeAndProved = (): string => tell('setting-the-copy-was-made-and-proved');
/** The Desk tells when below. */
export const settingTheDeskTellsWhenBelow = (): string => tell('setting-the-desk-tells-when-below');
/** The file is not made as Tagdesk makes it */
export const settingTheFileIsNotMadeAs = (): string => tell('setting-the-file-is-not-made-as');
/** The file itself is damaged */
export const settingTheFileItselfIsDamaged = (): string => tell('setting-the-file-itself-is-damaged');
/** The journal cannot be mended from itself. Put a copy made before in place. */
export const settingTheJournalCannotBeMendedFrom = (): string => tell('setting-the-journal-cannot-be-mended-from');
/** The journal is not as it was written */
export const settingTheJournalIsNotAsIt = (): string => tell('setting-the-journal-is-not-as-it');
/** The last three did not agree. Scan on: always this one code. */
export const settingTheLastThreeDidNotAgree = (): string => tell('setting-the-last-three-did-not-agree');
/** The lists are as they were. */
export const settingTheListsAreAsTheyWere = (): string => tell('setting-the-lists-are-as-they-were');
/** The lists are made anew from the journal, after an update or because somebody asked for it. All that was recorded is there. */
export const settingTheListsAreMadeAnewFrom = (): string => tell('setting-the-lists-are-made-anew-from');
/** The lists were made anew */
export const settingTheListsWereMadeAnew = (): string => tell('setting-the-lists-were-made-anew');
/** The register could not note when this copy was made: {not_noted} */
export const settingTheRegisterCouldNotNoteWhen = (told: { not_noted: string }): string => tell('setting-the-register-could-not-note-when', told, { not_noted: 'text' });
/** The register does not open */
export const settingTheRegisterDoesNotOpen = (): string => tell('setting-the-register-does-not-open');
/** The register now */
export const settingTheRegisterNow = (): string => tell('setting-the-register-now');
/** The register opens again */
export const settingTheRegisterOpensAgain = (): string => tell('setting-the-register-opens-again');
/** The settings are as they were. */
export const settingTheSettingsAreAsTheyWere = (): string => tell('setting-the-settings-are-as-they-were');
/** There already */
export const settingThereAlready = (): string => tell('setting-there-already');
/** these */
export const settingThese = (): string => tell('setting-these');
/** These files in the data folder still have it */
export const settingTheseFilesInTheDataFolder = (): string => tell('setting-these-files-in-the-data-folder');
/** They are */
export const settingTheyAre = (): string => tell('setting-they-are');
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
/** who counted */
export const settingWhoCounted = (): string => tell('setting-who-counted');
/** Who did it cannot be told any more */
export const settingWhoDidItCannotBeTold = (): string => tell('setting-who-did-it-cannot-be-told');
/** who signed */
export const settingWhoSigned = (): string => tell('setting-who-signed');
/** who signed and counted */
export const settingWhoSignedAndCounted = (): string => tell('setting-who-signed-and-counted');
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
/** Accept everything… */
export const stocktakeAcceptEverything2 = (): string => tell('stocktake-accept-everything-2');
/** Accept everything, after a look at what that does */
export const stocktakeAcceptEverythingAfterALookAt = (): string => tell('stocktake-accept-everything-after-a-look-at');
/** Accept the proposals for all of this kind */
export const stocktakeAcceptTheProposalsForAllOf = (): string => tell('stocktake-accept-the-proposals-for-all-of');
/** Accept the proposals for what is chosen */
export const stocktakeAcceptTheProposalsForWhatIs = (): string => tell('stocktake-accept-the-proposals-for-what-is');
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
/** and {count} more */
export const stocktakeAndCountMore = (told: { count: number }): string => tell('stocktake-and-count-more', told, { count: 'number' });
/** Anybody, or nobody */
export const stocktakeAnybodyOrNobody = (): string => tell('stocktake-anybody-or-nobody');
/** Anything else */
export const stocktakeAnythingElse = (): string => tell('stocktake-anything-else');
/** . Ask {names} */
export const stocktakeAskNames = (told: { names: string }): string => tell('stocktake-ask-names', told, { names: 'text' });
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
/** Belongs to {belongs} */
export const stocktakeBelongsToBelongs = (told: { belongs: string }): string => tell('stocktake-belongs-to-belongs', told, { belongs: 'text' });
/** Belongs to {last_part} */
export const stocktakeBelongsToLastPart = (told: { last_part: string }): string => tell('stocktake-belongs-to-last_part', told, { last_part: 'text' });
/** Blind */
export const stocktakeBlind = (): string => tell('stocktake-blind');
/** Blind count */
export const stocktakeBlindCount = (): string => tell('stocktake-blind-count');
/** Blind: who counted was not told what was expected */
export const stocktakeBlindWhoCountedWasNotTold = (): string => tell('stocktake-blind-who-counted-was-not-told');
/** , but for the names of those who signed and counted: they go when somebody is erased */
export const stocktakeButForTheNamesOfThose = (): string => tell('stocktake-but-for-the-names-of-those');
/** Carry out */
export const stocktakeCarryOut = (): string => tell('stocktake-carry-out');
/** Carry out… */
export const stocktakeCarryOut2 = (): string => tell('stocktake-carry-out-2');
/** Carry out what is decided */
export const stocktakeCarryOutWhatIsDecided = (): string => tell('stocktake-carry-out-what-is-decided');
/** Categories and states */
export const stocktakeCategoriesAndStates = (): string => tell('stocktake-categories-and-states');
/** Check in there */
export const stocktakeCheckInThere = (): string => tell('stocktake-check-in-there');
/** Choose a file… */
export const stocktakeChooseAFile = (): string => tell('stocktake-choose-a-file');
/** Choose what is counted, walk from place to place with a scanner, decide on the differences, and sign. A signed stocktake stays as it is. */
export const stocktakeChooseWhatIsCountedWalkFrom = (): string => tell('stocktake-choose-what-is-counted-walk-from');
/** Close the count */
export const stocktakeCloseTheCount = (): string => tell('stocktake-close-the-count');
/** Close the count? */
export const stocktakeCloseTheCount2 = (): string => tell('stocktake-close-the-count-2');
/** Close the count? Scan DONE again to close it, CANCEL to go on. */
export const stocktakeCloseTheCountScanDoneAgain = (): string => tell('stocktake-close-the-count-scan-done-again');
/** {code} is not counted. */
export const stocktakeCodeIsNotCounted = (told: { code: string }): string => tell('stocktake-code-is-not-counted', told, { code: 'text' });
/** {code} left out */
export const stocktakeCodeLeftOut = (told: { code: string }): string => tell('stocktake-code-left-out', told, { code: 'text' });
/** Codes nobody knows */
export const stocktakeCodesNobodyKnows = (): string => tell('stocktake-codes-nobody-knows');
/** Count */
export const stocktakeCount = (): string => tell('stocktake-count');
/** Count closed */
export const stocktakeCountClosed = (): string => tell('stocktake-count-closed');
/** {one: {count} decision taken, nothing of it carried out yet. | other: {count} decisions taken, nothing of it carried out yet.} */
export const stocktakeCountDecisionTakenNothingOfIt = (told: { count: number }): string => tell('stocktake-count-decision-taken-nothing-of-it', told, { count: 'number' });
/** {one: {count} line | other: {count} lines} */
export const stocktakeCountLine = (told: { count: number }): string => tell('stocktake-count-line', told, { count: 'number' });
/** {one: {count} line chosen | other: {count} lines chosen} */
export const stocktakeCountLineChosen = (told: { count: number }): string => tell('stocktake-count-line-chosen', told, { count: 'number' });
/** {one: {count} more scan waiting: nothing is lost, they are counted next. | other: {count} more scans waiting: nothing is lost, they are counted next.} */
export const stocktakeCountMoreScanWaitingNothingIs = (told: { count: number }): string => tell('stocktake-count-more-scan-waiting-nothing-is', told, { count: 'number' });
/** Count of Tagdesk */
export const stocktakeCountOfTagdesk = (): string => tell('stocktake-count-of-tagdesk');
/** {one: {count} other | other: {count} others} */
export const stocktakeCountOther = (told: { count: number }): string => tell('stocktake-count-other', told, { count: 'number' });
/** {one: {count} photo | other: {count} photos} */
export const stocktakeCountPhoto = (told: { count: number }): string => tell('stocktake-count-photo', told, { count: 'number' });
/** {one: {count} proposal accepted; nothing is done yet. | other: {count} proposals accepted; nothing is done yet.} */
export const stocktakeCountProposalAcceptedNothingIsDone = (told: { count: number }): string => tell('stocktake-count-proposal-accepted-nothing-is-done', told, { count: 'number' });
/** {one: {count} scan | other: {count} scans} */
export const stocktakeCountScan = (told: { count: number }): string => tell('stocktake-count-scan', told, { count: 'number' });
/** {one: {count} thing | other: {count} things} */
export const stocktakeCountThing = (told: { count: number }): string => tell('stocktake-count-thing', told, { count: 'number' });
/** {one: {count} thing not scanned yet will be missing. | other: {count} things not scanned yet will be missing.} */
export const stocktakeCountThingNotScannedYetWill = (told: { count: number }): string => tell('stocktake-count-thing-not-scanned-yet-will', told, { count: 'number' });
/** Counted before */
export const stocktakeCountedBefore = (): string => tell('stocktake-counted-before');
/** Counts and lists of codes */
export const stocktakeCountsAndListsOfCodes = (): string => tell('stocktake-counts-and-lists-of-codes');
/** Counts of what is really there */
export const stocktakeCountsOfWhatIsReallyThere = (): string => tell('stocktake-counts-of-what-is-really-there');
/** Decide otherwise about {tag} */
export const stocktakeDecideOtherwiseAboutTag = (told: { tag: string }): string => tell('stocktake-decide-otherwise-about-tag', told, { tag: 'text' });
/** Decided */
export const stocktakeDecided = (): string => tell('stocktake-decided');
/** Differences */
export const stocktakeDifferences = (): string => tell('stocktake-differences');
/** {one: {done} of {count} place complete | other: {done} of {count} places complete} */
export const stocktakeDoneOfCountPlaceComplete = (told: { done: number; count: number }): string => tell('stocktake-done-of-count-place-complete', told, { done: 'number', count: 'number' });
/** {done} of {total} */
export const stocktakeDoneOfTotal = (told: { done: number; total: number }): string => tell('stocktake-done-of-total', told, { done: 'number', total: 'number' });
/** Draft report */
export const stocktakeDraftReport = (): string => tell('stocktake-draft-report');
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
/** findings-{kind} */
export const stocktakeFindingsKind = (told: { kind: string }): string => tell('stocktake-findings-kind', told, { kind: 'text' });
/** First and last name, or scan the badge */
export const stocktakeFirstAndLastNameOrScan = (): string => tell('stocktake-first-and-last-name-or-scan');
/** For a handheld's list. A count file of Tagdesk names its counters itself. */
export const stocktakeForAHandheldsListACount = (): string => tell('stocktake-for-a-handhelds-list-a-count');
/** Forget them */
export const stocktakeForgetThem = (): string => tell('stocktake-forget-them');
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
/** How it stands */
export const stocktakeHowItStands = (): string => tell('stocktake-how-it-stands');
/** in all */
export const stocktakeInAll = (): string => tell('stocktake-in-all');
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
/** It goes on as before. */
export const stocktakeItGoesOnAsBefore = (): string => tell('stocktake-it-goes-on-as-before');
/** It goes on as before */
export const stocktakeItGoesOnAsBefore2 = (): string => tell('stocktake-it-goes-on-as-before-2');
/** It is a command for the Desk: nothing was done. */
export const stocktakeItIsACommandForThe = (): string => tell('stocktake-it-is-a-command-for-the');
/** It is closed for ever: nothing in it changes any more, whatever is renamed or retired later. */
export const stocktakeItIsClosedForEverNothing = (): string => tell('stocktake-it-is-closed-for-ever-nothing');
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
export const stocktakeMergeTheCountOfAnother2 = (): string => tell('stocktake-merge-the-count-of-another-2');
/** Merged before */
export const stocktakeMergedBefore = (): string => tell('stocktake-merged-before');
/** Model of what is put onto the register */
export const stocktakeModelOfWhatIsPutOnto = (): string => tell('stocktake-model-of-what-is-put-onto');
/** Move there */
export const stocktakeMoveThere = (): string => tell('stocktake-move-there');
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
/** ; no longer with {names} */
export const stocktakeNoLongerWithNames = (told: { names: string }): string => tell('stocktake-no-longer-with-names', told, { names: 'text' });
/** No place */
export const stocktakeNoPlace = (): string => tell('stocktake-no-place');
/** No stocktake is called so */
export const stocktakeNoStocktakeIsCalledSo = (): string => tell('stocktake-no-stocktake-is-called-so');
/** Nobody had said where it is. */
export const stocktakeNobodyHadSaidWhereItIs = (): string => tell('stocktake-nobody-had-said-where-it-is');
/** Nobody has said where it is since it was handed out, so no place is searched for it. */
export const stocktakeNobodyHasSaidWhereItIs = (): string => tell('stocktake-nobody-has-said-where-it-is');
/** Nobody said where you stand */
export const stocktakeNobodySaidWhereYouStand = (): string => tell('stocktake-nobody-said-where-you-stand');
/** none expected */
export const stocktakeNoneExpected = (): string => tell('stocktake-none-expected');
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
/** Note and photos */
export const stocktakeNoteAndPhotos = (): string => tell('stocktake-note-and-photos');
/** Note and photos of the last scan */
export const stocktakeNoteAndPhotosOfTheLast = (): string => tell('stocktake-note-and-photos-of-the-last');
/** Note kept */
export const stocktakeNoteKept = (): string => tell('stocktake-note-kept');
/** Nothing is changed before you carry it out, and all of it can be undone until it is signed. */
export const stocktakeNothingIsChangedBeforeYouCarry = (): string => tell('stocktake-nothing-is-changed-before-you-carry');
/** Nothing is decided on yet. */
export const stocktakeNothingIsDecidedOnYet = (): string => tell('stocktake-nothing-is-decided-on-yet');
/** Nothing is decided that was not carried out. */
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
/** {of_words} seen */
export const stocktakeOfWordsSeen = (told: { of_words: string }): string => tell('stocktake-of_words-seen', told, { of_words: 'text' });
/** On loan, and it stood here. Nothing needs to be done. */
export const stocktakeOnLoanAndItStoodHere = (): string => tell('stocktake-on-loan-and-it-stood-here');
/** On loan, as expected */
export const stocktakeOnLoanAsExpected = (): string => tell('stocktake-on-loan-as-expected');
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
/** Phase */
export const stocktakePhase = (): string => tell('stocktake-phase');
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
/** Record this place */
export const stocktakeRecordThisPlace = (): string => tell('stocktake-record-this-place');
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
/** Show all lines */
export const stocktakeShowAllLines = (): string => tell('stocktake-show-all-lines');
/** Sign */
export const stocktakeSign = (): string => tell('stocktake-sign');
/** Sign… */
export const stocktakeSign2 = (): string => tell('stocktake-sign-2');
/** Sign {name} */
export const stocktakeSignName = (told: { name: string }): string => tell('stocktake-sign-name', told, { name: 'text' });
/** Signed */
export const stocktakeSigned = (): string => tell('stocktake-signed');
/** Somebody has it, and nobody had said where. Recording the place makes the next count expect it there. */
export const stocktakeSomebodyHasItAndNobodyHad = (): string => tell('stocktake-somebody-has-it-and-nobody-had');
/** Stand here */
export const stocktakeStandHere = (): string => tell('stocktake-stand-here');
/** Stands in the history of each */
export const stocktakeStandsInTheHistoryOfEach = (): string => tell('stocktake-stands-in-the-history-of-each');
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
/** the scan */
export const stocktakeTheScan = (): string => tell('stocktake-the-scan');
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
/** thing */
export const stocktakeThing2 = (): string => tell('stocktake-thing-2');
/** things */
export const stocktakeThings = (): string => tell('stocktake-things');
/** This count */
export const stocktakeThisCount = (): string => tell('stocktake-this-count');
/** This stocktake is not on the register */
export const stocktakeThisStocktakeIsNotOnThe = (): string => tell('stocktake-this-stocktake-is-not-on-the');
/** To decide */
export const stocktakeToDecide = (): string => tell('stocktake-to-decide');
/** Unknown code */
export const stocktakeUnknownCode = (): string => tell('stocktake-unknown-code');
/** Unknown codes */
export const stocktakeUnknownCodes = (): string => tell('stocktake-unknown-codes');
/** Value found */
export const stocktakeValueFound = (): string => tell('stocktake-value-found');
/** Value missing */
export const stocktakeValueMissing = (): string => tell('stocktake-value-missing');
/** Walk on to the next place, or look at all places. */
export const stocktakeWalkOnToTheNextPlace = (): string => tell('stocktake-walk-on-to-the-next-place');
/** was */
export const stocktakeWas = (): string => tell('stocktake-was');
/** were */
export const stocktakeWere = (): string => tell('stocktake-were');
/** What is counted */
export const stocktakeWhatIsCounted = (): string => tell('stocktake-what-is-counted');
/** What is done */
export const stocktakeWhatIsDone = (): string => tell('stocktake-what-is-done');
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
/** {word} to {holder} */
export const stocktakeWordToHolder = (told: { word: string; holder: string }): string => tell('stocktake-word-to-holder', told, { word: 'text', holder: 'text' });
/** {word}: what is chosen */
export const stocktakeWordWhatIsChosen = (told: { word: string }): string => tell('stocktake-word-what-is-chosen', told, { word: 'text' });
/** Write a count file… */
export const stocktakeWriteACountFile = (): string => tell('stocktake-write-a-count-file');
/** Write a count file for another desk */
export const stocktakeWriteACountFileForAnother = (): string => tell('stocktake-write-a-count-file-for-another');
/** Written to {name}. */
export const stocktakeWrittenToName = (told: { name: string }): string => tell('stocktake-written-to-name', told, { name: 'text' });
/** Yes */
export const stocktakeYes = (): string => tell('stocktake-yes');
/** You stand here */
export const stocktakeYouStandHere = (): string => tell('stocktake-you-stand-here');
/** , you stand here */
export const stocktakeYouStandHere2 = (): string => tell('stocktake-you-stand-here-2');
