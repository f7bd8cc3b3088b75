// Written from Rust. Do not edit: change the types there and generate again.
import type { ActionView } from './ActionView';
import type { AddListToBatch } from './AddListToBatch';
import type { AddToBatch } from './AddToBatch';
import type { AddedToBatch } from './AddedToBatch';
import type { Alike } from './Alike';
import type { AlikeRecord } from './AlikeRecord';
import type { AssetCounts } from './AssetCounts';
import type { AssetFilter } from './AssetFilter';
import type { AssetHistory } from './AssetHistory';
import type { AssetHistoryView } from './AssetHistoryView';
import type { AssetRegistered } from './AssetRegistered';
import type { AssetRow } from './AssetRow';
import type { AssetSelection } from './AssetSelection';
import type { AssetSort } from './AssetSort';
import type { AssetView } from './AssetView';
import type { AssetsChanged } from './AssetsChanged';
import type { AssignTag } from './AssignTag';
import type { BackedUp } from './BackedUp';
import type { Backup } from './Backup';
import type { BatchAction } from './BatchAction';
import type { BatchKit } from './BatchKit';
import type { BatchRow } from './BatchRow';
import type { BatchView } from './BatchView';
import type { BlockerGroup } from './BlockerGroup';
import type { BlockerKind } from './BlockerKind';
import type { BlockerView } from './BlockerView';
import type { BookedRef } from './BookedRef';
import type { BookingState } from './BookingState';
import type { BookingView } from './BookingView';
import type { Calibrate } from './Calibrate';
import type { CalibrationPageMade } from './CalibrationPageMade';
import type { CalibrationView } from './CalibrationView';
import type { CameraUse } from './CameraUse';
import type { CancelBooking } from './CancelBooking';
import type { ChangeCopies } from './ChangeCopies';
import type { ChangeSettings } from './ChangeSettings';
import type { ChangeState } from './ChangeState';
import type { ChangeStocktake } from './ChangeStocktake';
import type { Check } from './Check';
import type { CheckIn } from './CheckIn';
import type { CheckOut } from './CheckOut';
import type { CheckProblem } from './CheckProblem';
import type { CheckReport } from './CheckReport';
import type { ChecklistAsset } from './ChecklistAsset';
import type { ChecklistItem } from './ChecklistItem';
import type { ChecklistOf } from './ChecklistOf';
import type { ChecklistView } from './ChecklistView';
import type { ChoiceKind } from './ChoiceKind';
import type { Choose } from './Choose';
import type { Chosen } from './Chosen';
import type { CodePlace } from './CodePlace';
import type { CodeSays } from './CodeSays';
import type { Collation } from './Collation';
import type { CommandCodeView } from './CommandCodeView';
import type { Condition } from './Condition';
import type { ConfirmBatch } from './ConfirmBatch';
import type { Copies } from './Copies';
import type { CopyHolding } from './CopyHolding';
import type { CopyKind } from './CopyKind';
import type { CopyMade } from './CopyMade';
import type { CopyProblem } from './CopyProblem';
import type { CopyState } from './CopyState';
import type { CopyView } from './CopyView';
import type { CountAssets } from './CountAssets';
import type { CountMerged } from './CountMerged';
import type { CountScanRequest } from './CountScanRequest';
import type { CountScanView } from './CountScanView';
import type { CountVerdict } from './CountVerdict';
import type { CountedScan } from './CountedScan';
import type { Cure } from './Cure';
import type { CuredAsset } from './CuredAsset';
import type { CustomFieldKind } from './CustomFieldKind';
import type { CustomFieldView } from './CustomFieldView';
import type { DateOrder } from './DateOrder';
import type { DateRead } from './DateRead';
import type { DateSource } from './DateSource';
import type { DecideFinding } from './DecideFinding';
import type { Decision } from './Decision';
import type { DesignLineShape } from './DesignLineShape';
import type { DesignPreview } from './DesignPreview';
import type { DesignShape } from './DesignShape';
import type { DesignView } from './DesignView';
import type { DeskSummary } from './DeskSummary';
import type { Done } from './Done';
import type { DrawnSignature } from './DrawnSignature';
import type { DryRun } from './DryRun';
import type { DryRunImport } from './DryRunImport';
import type { DryRunRow } from './DryRunRow';
import type { DryRunRows } from './DryRunRows';
import type { DryRunTable } from './DryRunTable';
import type { ErasePerson } from './ErasePerson';
import type { ErasePhoto } from './ErasePhoto';
import type { EraseSignature } from './EraseSignature';
import type { Erased } from './Erased';
import type { ExportAssets } from './ExportAssets';
import type { ExportCount } from './ExportCount';
import type { ExportFormat } from './ExportFormat';
import type { ExportReport } from './ExportReport';
import type { ExportStocktake } from './ExportStocktake';
import type { Exported } from './Exported';
import type { Extend } from './Extend';
import type { Facet } from './Facet';
import type { Failure } from './Failure';
import type { FieldChange } from './FieldChange';
import type { FieldChangeRow } from './FieldChangeRow';
import type { FileRef } from './FileRef';
import type { Find } from './Find';
import type { ForgetMapping } from './ForgetMapping';
import type { FormatKind } from './FormatKind';
import type { FormatShape } from './FormatShape';
import type { FormatView } from './FormatView';
import type { Found } from './Found';
import type { FrameRead } from './FrameRead';
import type { Generate } from './Generate';
import type { Generated } from './Generated';
import type { HandOn } from './HandOn';
import type { HistoryEntry } from './HistoryEntry';
import type { HolderKind } from './HolderKind';
import type { HolderRef } from './HolderRef';
import type { ImportColumn } from './ImportColumn';
import type { ImportCounts } from './ImportCounts';
import type { ImportFormat } from './ImportFormat';
import type { ImportMeaning } from './ImportMeaning';
import type { ImportNote } from './ImportNote';
import type { ImportOptions } from './ImportOptions';
import type { ImportSource } from './ImportSource';
import type { ImportTable } from './ImportTable';
import type { ImportTarget } from './ImportTarget';
import type { Imported } from './Imported';
import type { ImportedTable } from './ImportedTable';
import type { ItemReturned } from './ItemReturned';
import type { JournalHead } from './JournalHead';
import type { KeepCode } from './KeepCode';
import type { KeepMapping } from './KeepMapping';
import type { KeptCodeView } from './KeptCodeView';
import type { KitAdded } from './KitAdded';
import type { KitModelChoice } from './KitModelChoice';
import type { KitModelView } from './KitModelView';
import type { KitRef } from './KitRef';
import type { KitView } from './KitView';
import type { LabelCheck } from './LabelCheck';
import type { LabelCode } from './LabelCode';
import type { LabelFieldWord } from './LabelFieldWord';
import type { LabelJob } from './LabelJob';
import type { LabelPlan } from './LabelPlan';
import type { LabelPreview } from './LabelPreview';
import type { LabelVerdict } from './LabelVerdict';
import type { LabelsMade } from './LabelsMade';
import type { LatestAction } from './LatestAction';
import type { Leaning } from './Leaning';
import type { LeftOut } from './LeftOut';
import type { LineStatus } from './LineStatus';
import type { ListAdded } from './ListAdded';
import type { ListAlike } from './ListAlike';
import type { ListAssets } from './ListAssets';
import type { ListBookings } from './ListBookings';
import type { ListByText } from './ListByText';
import type { ListPrinters } from './ListPrinters';
import type { ListPrints } from './ListPrints';
import type { ListReservedTags } from './ListReservedTags';
import type { ListStocktakeLines } from './ListStocktakeLines';
import type { LogoPlace } from './LogoPlace';
import type { LogoRead } from './LogoRead';
import type { LogoShape } from './LogoShape';
import type { LookBack } from './LookBack';
import type { MakeCalibrationPage } from './MakeCalibrationPage';
import type { MakeCopy } from './MakeCopy';
import type { MakeLabels } from './MakeLabels';
import type { MakeReceipt } from './MakeReceipt';
import type { MappedColumn } from './MappedColumn';
import type { MappingView } from './MappingView';
import type { MentionView } from './MentionView';
import type { Merge } from './Merge';
import type { MergeCount } from './MergeCount';
import type { MergeField } from './MergeField';
import type { MergePreview } from './MergePreview';
import type { Merged } from './Merged';
import type { ModelChoice } from './ModelChoice';
import type { ModelRef } from './ModelRef';
import type { ModelView } from './ModelView';
import type { MoneyText } from './MoneyText';
import type { MoveAssets } from './MoveAssets';
import type { Moved } from './Moved';
import type { MovedNoun } from './MovedNoun';
import type { NamedOnPaper } from './NamedOnPaper';
import type { NextStates } from './NextStates';
import type { NotMade } from './NotMade';
import type { NoteScan } from './NoteScan';
import type { Nothing } from './Nothing';
import type { Noun } from './Noun';
import type { OpenStocktake } from './OpenStocktake';
import type { OtherCopy } from './OtherCopy';
import type { OtherEncoding } from './OtherEncoding';
import type { OutKind } from './OutKind';
import type { OutTerms } from './OutTerms';
import type { Page } from './Page';
import type { PersonCard } from './PersonCard';
import type { PersonView } from './PersonView';
import type { PhotoErased } from './PhotoErased';
import type { PhotoGiven } from './PhotoGiven';
import type { PhotoRef } from './PhotoRef';
import type { PhotoView } from './PhotoView';
import type { PictureCode } from './PictureCode';
import type { PictureRead } from './PictureRead';
import type { PlaceProgress } from './PlaceProgress';
import type { PlaceRef } from './PlaceRef';
import type { PlaceView } from './PlaceView';
import type { PreviewDesign } from './PreviewDesign';
import type { PreviewLabels } from './PreviewLabels';
import type { PrintLabels } from './PrintLabels';
import type { PrintRow } from './PrintRow';
import type { PrintTarget } from './PrintTarget';
import type { PrintView } from './PrintView';
import type { PrintedLabel } from './PrintedLabel';
import type { PrinterConnection } from './PrinterConnection';
import type { PrinterLanguage } from './PrinterLanguage';
import type { PrinterState } from './PrinterState';
import type { PrinterView } from './PrinterView';
import type { Progress } from './Progress';
import type { Proposal } from './Proposal';
import type { ReadDate } from './ReadDate';
import type { ReadImport } from './ReadImport';
import type { ReadLogo } from './ReadLogo';
import type { ReadPicture } from './ReadPicture';
import type { Rebuilt } from './Rebuilt';
import type { ReceiptMade } from './ReceiptMade';
import type { RecentActions } from './RecentActions';
import type { Reconcile } from './Reconcile';
import type { Reconciled } from './Reconciled';
import type { RecordBooking } from './RecordBooking';
import type { RecordCustomField } from './RecordCustomField';
import type { RecordDesign } from './RecordDesign';
import type { RecordFormat } from './RecordFormat';
import type { RecordKit } from './RecordKit';
import type { RecordModel } from './RecordModel';
import type { RecordPerson } from './RecordPerson';
import type { RecordPlace } from './RecordPlace';
import type { RecordPrinter } from './RecordPrinter';
import type { RecordSeries } from './RecordSeries';
import type { Recorded } from './Recorded';
import type { Redo } from './Redo';
import type { Redone } from './Redone';
import type { RefusedThing } from './RefusedThing';
import type { RegisterAsset } from './RegisterAsset';
import type { Remedy } from './Remedy';
import type { Remind } from './Remind';
import type { Reminder } from './Reminder';
import type { RemoveCode } from './RemoveCode';
import type { RemoveCopies } from './RemoveCopies';
import type { RemoveDesign } from './RemoveDesign';
import type { RemoveFormat } from './RemoveFormat';
import type { RemovePrinter } from './RemovePrinter';
import type { RemoveScanner } from './RemoveScanner';
import type { ReportGroup } from './ReportGroup';
import type { ReportKind } from './ReportKind';
import type { ReportLine } from './ReportLine';
import type { ReservationView } from './ReservationView';
import type { ReserveTags } from './ReserveTags';
import type { ReservedTag } from './ReservedTag';
import type { Resolution } from './Resolution';
import type { ResolveBatch } from './ResolveBatch';
import type { Restore } from './Restore';
import type { Restored } from './Restored';
import type { ResumePrint } from './ResumePrint';
import type { ReviseAssets } from './ReviseAssets';
import type { ReviseBooking } from './ReviseBooking';
import type { RowReason } from './RowReason';
import type { RunImport } from './RunImport';
import type { Scan } from './Scan';
import type { ScanOutcome } from './ScanOutcome';
import type { ScanTakenBack } from './ScanTakenBack';
import type { ScanVerdict } from './ScanVerdict';
import type { ScannerEnd } from './ScannerEnd';
import type { ScannerView } from './ScannerView';
import type { SeriesView } from './SeriesView';
import type { SetBatch } from './SetBatch';
import type { SetChecklist } from './SetChecklist';
import type { Settings } from './Settings';
import type { ShowAsset } from './ShowAsset';
import type { ShowPerson } from './ShowPerson';
import type { ShowPhoto } from './ShowPhoto';
import type { ShowPrint } from './ShowPrint';
import type { ShowSignature } from './ShowSignature';
import type { ShowStocktake } from './ShowStocktake';
import type { SignIn } from './SignIn';
import type { SignReceipt } from './SignReceipt';
import type { SignStocktake } from './SignStocktake';
import type { SignatureStrokes } from './SignatureStrokes';
import type { SignatureView } from './SignatureView';
import type { SignaturesErased } from './SignaturesErased';
import type { State } from './State';
import type { StatedDateText } from './StatedDateText';
import type { Status } from './Status';
import type { Stock } from './Stock';
import type { StockReport } from './StockReport';
import type { StockReportRequest } from './StockReportRequest';
import type { StocktakeCard } from './StocktakeCard';
import type { StocktakeCounts } from './StocktakeCounts';
import type { StocktakeLine } from './StocktakeLine';
import type { StocktakePhase } from './StocktakePhase';
import type { StocktakePrevious } from './StocktakePrevious';
import type { StocktakeProposal } from './StocktakeProposal';
import type { StocktakeScopeRequest } from './StocktakeScopeRequest';
import type { StocktakeView } from './StocktakeView';
import type { Swap } from './Swap';
import type { TagAssigned } from './TagAssigned';
import type { TakeBackCounted } from './TakeBackCounted';
import type { TextAlign } from './TextAlign';
import type { Undo } from './Undo';
import type { Undone } from './Undone';
import type { UnfinishedAction } from './UnfinishedAction';
import type { UnfinishedEnded } from './UnfinishedEnded';
import type { UnfinishedView } from './UnfinishedView';
import type { WarrantyBucket } from './WarrantyBucket';
import type { WarrantyReport } from './WarrantyReport';
import type { WarrantyReportRequest } from './WarrantyReportRequest';
import type { WhichKit } from './WhichKit';
import type { Who } from './Who';

/** Every operation: what is asked, what is answered. */
export interface Operations {
  list_assets: { request: ListAssets; answer: Page<AssetRow> };
  look_back: { request: LookBack; answer: Nothing };
  count_assets: { request: CountAssets; answer: AssetCounts };
  show_asset: { request: ShowAsset; answer: AssetView };
  asset_history: { request: AssetHistory; answer: AssetHistoryView };
  find: { request: Find; answer: Found };
  scan: { request: Scan; answer: ScanVerdict };
  show_batch: { request: Nothing; answer: BatchView };
  add_to_batch: { request: AddToBatch; answer: AddedToBatch };
  add_list_to_batch: { request: AddListToBatch; answer: ListAdded };
  take_back_scan: { request: Nothing; answer: ScanTakenBack };
  resolve_batch: { request: ResolveBatch; answer: BatchView };
  set_batch: { request: SetBatch; answer: BatchView };
  confirm_batch: { request: ConfirmBatch; answer: Done<AssetsChanged> };
  clear_batch: { request: Nothing; answer: BatchView };
  read_picture: { request: ReadPicture; answer: PictureRead };
  choose: { request: Choose; answer: Chosen };
  read_date: { request: ReadDate; answer: DateRead };
  propose_asset: { request: RegisterAsset; answer: Proposal };
  register_asset: { request: RegisterAsset; answer: Done<AssetRegistered> };
  revise_assets: { request: ReviseAssets; answer: Done<AssetsChanged> };
  check_out: { request: CheckOut; answer: Done<AssetsChanged> };
  hand_on: { request: HandOn; answer: Done<AssetsChanged> };
  extend: { request: Extend; answer: Done<AssetsChanged> };
  remind: { request: Remind; answer: Array<Reminder> };
  swap: { request: Swap; answer: Done<AssetsChanged> };
  check_in: { request: CheckIn; answer: Done<AssetsChanged> };
  read_photo: { request: PhotoGiven; answer: PhotoView };
  show_photo: { request: ShowPhoto; answer: PhotoView };
  erase_photo: { request: ErasePhoto; answer: Done<Erased<PhotoErased>> };
  make_receipt: { request: MakeReceipt; answer: ReceiptMade };
  show_signature: { request: ShowSignature; answer: SignatureView };
  sign_receipt: { request: SignReceipt; answer: Done<Recorded<SignatureView>> };
  erase_signature: { request: EraseSignature; answer: Done<Erased<SignaturesErased>> };
  move_assets: { request: MoveAssets; answer: Done<AssetsChanged> };
  next_states: { request: AssetSelection; answer: NextStates };
  change_state: { request: ChangeState; answer: Done<AssetsChanged> };
  export_assets: { request: ExportAssets; answer: Exported };
  list_alike: { request: ListAlike; answer: Array<Alike> };
  preview_merge: { request: Merge; answer: MergePreview };
  merge: { request: Merge; answer: Done<Merged> };
  list_models: { request: ListByText; answer: Page<ModelView> };
  record_model: { request: RecordModel; answer: Done<Recorded<ModelView>> };
  who_works_here: { request: Nothing; answer: Who };
  sign_in: { request: SignIn; answer: Done<Who> };
  list_people: { request: ListByText; answer: Page<PersonView> };
  show_person: { request: ShowPerson; answer: PersonCard };
  record_person: { request: RecordPerson; answer: Done<Recorded<PersonView>> };
  erase_person: { request: ErasePerson; answer: Done<Erased<PersonView>> };
  list_places: { request: ListByText; answer: Page<PlaceView> };
  record_place: { request: RecordPlace; answer: Done<Recorded<PlaceView>> };
  list_series: { request: Nothing; answer: Array<SeriesView> };
  record_series: { request: RecordSeries; answer: Done<Recorded<SeriesView>> };
  list_custom_fields: { request: Nothing; answer: Array<CustomFieldView> };
  record_custom_field: { request: RecordCustomField; answer: Done<Recorded<CustomFieldView>> };
  read_import: { request: ReadImport; answer: ImportSource };
  dry_run_import: { request: DryRunImport; answer: DryRun };
  dry_run_rows: { request: DryRunRows; answer: Page<DryRunRow> };
  run_import: { request: RunImport; answer: Done<Imported> };
  list_mappings: { request: Nothing; answer: Array<MappingView> };
  keep_mapping: { request: KeepMapping; answer: Done<MappingView> };
  forget_mapping: { request: ForgetMapping; answer: Done<Nothing> };
  list_formats: { request: ListByText; answer: Array<FormatView> };
  record_format: { request: RecordFormat; answer: Done<Recorded<FormatView>> };
  remove_format: { request: RemoveFormat; answer: Done<Nothing> };
  export_format: { request: ExportFormat; answer: Exported };
  import_format: { request: ImportFormat; answer: Done<Recorded<FormatView>> };
  list_designs: { request: ListByText; answer: Array<DesignView> };
  record_design: { request: RecordDesign; answer: Done<Recorded<DesignView>> };
  remove_design: { request: RemoveDesign; answer: Done<Nothing> };
  preview_design: { request: PreviewDesign; answer: DesignPreview };
  read_logo: { request: ReadLogo; answer: LogoRead };
  plan_labels: { request: LabelJob; answer: LabelPlan };
  preview_labels: { request: PreviewLabels; answer: LabelPreview };
  make_labels: { request: MakeLabels; answer: Done<LabelsMade> };
  print_labels: { request: PrintLabels; answer: Done<LabelsMade> };
  resume_print: { request: ResumePrint; answer: Done<LabelsMade> };
  list_prints: { request: ListPrints; answer: Page<PrintRow> };
  show_print: { request: ShowPrint; answer: PrintView };
  list_printers: { request: ListPrinters; answer: Array<PrinterView> };
  record_printer: { request: RecordPrinter; answer: Done<Recorded<PrinterView>> };
  remove_printer: { request: RemovePrinter; answer: Done<Nothing> };
  calibrate: { request: Calibrate; answer: Done<Recorded<CalibrationView>> };
  make_calibration_page: { request: MakeCalibrationPage; answer: CalibrationPageMade };
  reserve_tags: { request: ReserveTags; answer: Done<Recorded<ReservationView>> };
  list_reservations: { request: ListByText; answer: Page<ReservationView> };
  list_reserved_tags: { request: ListReservedTags; answer: Page<ReservedTag> };
  assign_tag: { request: AssignTag; answer: Done<TagAssigned> };
  record_booking: { request: RecordBooking; answer: Done<Recorded<BookingView>> };
  revise_booking: { request: ReviseBooking; answer: Done<Recorded<BookingView>> };
  cancel_booking: { request: CancelBooking; answer: Done<Recorded<BookingView>> };
  list_bookings: { request: ListBookings; answer: Page<BookingView> };
  list_kits: { request: ListByText; answer: Page<KitView> };
  record_kit: { request: RecordKit; answer: Done<Recorded<KitView>> };
  remove_kit: { request: WhichKit; answer: Done<Recorded<KitView>> };
  add_kit_to_batch: { request: WhichKit; answer: KitAdded };
  keep_code: { request: KeepCode; answer: Done<AssetsChanged> };
  list_scanners: { request: Nothing; answer: Array<ScannerView> };
  record_scanner: { request: ScannerView; answer: Array<ScannerView> };
  remove_scanner: { request: RemoveScanner; answer: Array<ScannerView> };
  show_camera: { request: Nothing; answer: CameraUse };
  use_camera: { request: CameraUse; answer: CameraUse };
  remove_code: { request: RemoveCode; answer: Done<AssetsChanged> };
  list_command_codes: { request: Nothing; answer: Array<CommandCodeView> };
  list_stocktakes: { request: ListByText; answer: Page<StocktakeView> };
  propose_stocktake: { request: OpenStocktake; answer: StocktakeProposal };
  open_stocktake: { request: OpenStocktake; answer: Done<Recorded<StocktakeView>> };
  show_stocktake: { request: ShowStocktake; answer: StocktakeCard };
  change_stocktake: { request: ChangeStocktake; answer: Done<Recorded<StocktakeView>> };
  count_scan: { request: CountScanRequest; answer: Done<CountedScan> };
  take_back_counted: { request: TakeBackCounted; answer: Done<CountedScan> };
  note_scan: { request: NoteScan; answer: Done<CountScanView> };
  list_stocktake_lines: { request: ListStocktakeLines; answer: Page<StocktakeLine> };
  merge_count: { request: MergeCount; answer: Done<CountMerged> };
  export_count: { request: ExportCount; answer: Exported };
  reconcile: { request: Reconcile; answer: Done<Reconciled> };
  sign_stocktake: { request: SignStocktake; answer: Done<Recorded<StocktakeView>> };
  export_stocktake: { request: ExportStocktake; answer: Exported };
  warranty_report: { request: WarrantyReportRequest; answer: WarrantyReport };
  stock_report: { request: StockReportRequest; answer: StockReport };
  export_report: { request: ExportReport; answer: Exported };
  desk_summary: { request: Nothing; answer: DeskSummary };
  recent_actions: { request: RecentActions; answer: Array<ActionView> };
  latest_action: { request: Nothing; answer: LatestAction };
  undo: { request: Undo; answer: Done<Undone> };
  redo: { request: Redo; answer: Done<Redone> };
  unfinished: { request: Nothing; answer: UnfinishedAction };
  finish_unfinished: { request: Nothing; answer: Done<UnfinishedEnded> };
  take_back_unfinished: { request: Nothing; answer: Done<UnfinishedEnded> };
  status: { request: Nothing; answer: Status };
  begin_register: { request: Nothing; answer: Status };
  list_checklists: { request: Nothing; answer: Array<ChecklistView> };
  set_checklist: { request: SetChecklist; answer: Done<ChecklistView> };
  checklist_of: { request: ChecklistOf; answer: Array<ChecklistItem> };
  settings: { request: Nothing; answer: Settings };
  change_settings: { request: ChangeSettings; answer: Done<Settings> };
  check: { request: Check; answer: CheckReport };
  rebuild: { request: Nothing; answer: Done<Rebuilt> };
  make_ready: { request: Nothing; answer: Done<Rebuilt> };
  backup: { request: Backup; answer: BackedUp };
  make_copy: { request: MakeCopy; answer: CopyMade };
  list_copies: { request: Nothing; answer: Copies };
  change_copies: { request: ChangeCopies; answer: Copies };
  remove_copies: { request: RemoveCopies; answer: Copies };
  restore: { request: Restore; answer: Done<Restored> };
  generate: { request: Generate; answer: Done<Generated> };
}

export type {
  ActionView,
  AddListToBatch,
  AddToBatch,
  AddedToBatch,
  Alike,
  AlikeRecord,
  AssetCounts,
  AssetFilter,
  AssetHistory,
  AssetHistoryView,
  AssetRegistered,
  AssetRow,
  AssetSelection,
  AssetSort,
  AssetView,
  AssetsChanged,
  AssignTag,
  BackedUp,
  Backup,
  BatchAction,
  BatchKit,
  BatchRow,
  BatchView,
  BlockerGroup,
  BlockerKind,
  BlockerView,
  BookedRef,
  BookingState,
  BookingView,
  Calibrate,
  CalibrationPageMade,
  CalibrationView,
  CameraUse,
  CancelBooking,
  ChangeCopies,
  ChangeSettings,
  ChangeState,
  ChangeStocktake,
  Check,
  CheckIn,
  CheckOut,
  CheckProblem,
  CheckReport,
  ChecklistAsset,
  ChecklistItem,
  ChecklistOf,
  ChecklistView,
  ChoiceKind,
  Choose,
  Chosen,
  CodePlace,
  CodeSays,
  Collation,
  CommandCodeView,
  Condition,
  ConfirmBatch,
  Copies,
  CopyHolding,
  CopyKind,
  CopyMade,
  CopyProblem,
  CopyState,
  CopyView,
  CountAssets,
  CountMerged,
  CountScanRequest,
  CountScanView,
  CountVerdict,
  CountedScan,
  Cure,
  CuredAsset,
  CustomFieldKind,
  CustomFieldView,
  DateOrder,
  DateRead,
  DateSource,
  DecideFinding,
  Decision,
  DesignLineShape,
  DesignPreview,
  DesignShape,
  DesignView,
  DeskSummary,
  Done,
  DrawnSignature,
  DryRun,
  DryRunImport,
  DryRunRow,
  DryRunRows,
  DryRunTable,
  ErasePerson,
  ErasePhoto,
  EraseSignature,
  Erased,
  ExportAssets,
  ExportCount,
  ExportFormat,
  ExportReport,
  ExportStocktake,
  Exported,
  Extend,
  Facet,
  Failure,
  FieldChange,
  FieldChangeRow,
  FileRef,
  Find,
  ForgetMapping,
  FormatKind,
  FormatShape,
  FormatView,
  Found,
  FrameRead,
  Generate,
  Generated,
  HandOn,
  HistoryEntry,
  HolderKind,
  HolderRef,
  ImportColumn,
  ImportCounts,
  ImportFormat,
  ImportMeaning,
  ImportNote,
  ImportOptions,
  ImportSource,
  ImportTable,
  ImportTarget,
  Imported,
  ImportedTable,
  ItemReturned,
  JournalHead,
  KeepCode,
  KeepMapping,
  KeptCodeView,
  KitAdded,
  KitModelChoice,
  KitModelView,
  KitRef,
  KitView,
  LabelCheck,
  LabelCode,
  LabelFieldWord,
  LabelJob,
  LabelPlan,
  LabelPreview,
  LabelVerdict,
  LabelsMade,
  LatestAction,
  Leaning,
  LeftOut,
  LineStatus,
  ListAdded,
  ListAlike,
  ListAssets,
  ListBookings,
  ListByText,
  ListPrinters,
  ListPrints,
  ListReservedTags,
  ListStocktakeLines,
  LogoPlace,
  LogoRead,
  LogoShape,
  LookBack,
  MakeCalibrationPage,
  MakeCopy,
  MakeLabels,
  MakeReceipt,
  MappedColumn,
  MappingView,
  MentionView,
  Merge,
  MergeCount,
  MergeField,
  MergePreview,
  Merged,
  ModelChoice,
  ModelRef,
  ModelView,
  MoneyText,
  MoveAssets,
  Moved,
  MovedNoun,
  NamedOnPaper,
  NextStates,
  NotMade,
  NoteScan,
  Nothing,
  Noun,
  OpenStocktake,
  OtherCopy,
  OtherEncoding,
  OutKind,
  OutTerms,
  Page,
  PersonCard,
  PersonView,
  PhotoErased,
  PhotoGiven,
  PhotoRef,
  PhotoView,
  PictureCode,
  PictureRead,
  PlaceProgress,
  PlaceRef,
  PlaceView,
  PreviewDesign,
  PreviewLabels,
  PrintLabels,
  PrintRow,
  PrintTarget,
  PrintView,
  PrintedLabel,
  PrinterConnection,
  PrinterLanguage,
  PrinterState,
  PrinterView,
  Progress,
  Proposal,
  ReadDate,
  ReadImport,
  ReadLogo,
  ReadPicture,
  Rebuilt,
  ReceiptMade,
  RecentActions,
  Reconcile,
  Reconciled,
  RecordBooking,
  RecordCustomField,
  RecordDesign,
  RecordFormat,
  RecordKit,
  RecordModel,
  RecordPerson,
  RecordPlace,
  RecordPrinter,
  RecordSeries,
  Recorded,
  Redo,
  Redone,
  RefusedThing,
  RegisterAsset,
  Remedy,
  Remind,
  Reminder,
  RemoveCode,
  RemoveCopies,
  RemoveDesign,
  RemoveFormat,
  RemovePrinter,
  RemoveScanner,
  ReportGroup,
  ReportKind,
  ReportLine,
  ReservationView,
  ReserveTags,
  ReservedTag,
  Resolution,
  ResolveBatch,
  Restore,
  Restored,
  ResumePrint,
  ReviseAssets,
  ReviseBooking,
  RowReason,
  RunImport,
  Scan,
  ScanOutcome,
  ScanTakenBack,
  ScanVerdict,
  ScannerEnd,
  ScannerView,
  SeriesView,
  SetBatch,
  SetChecklist,
  Settings,
  ShowAsset,
  ShowPerson,
  ShowPhoto,
  ShowPrint,
  ShowSignature,
  ShowStocktake,
  SignIn,
  SignReceipt,
  SignStocktake,
  SignatureStrokes,
  SignatureView,
  SignaturesErased,
  State,
  StatedDateText,
  Status,
  Stock,
  StockReport,
  StockReportRequest,
  StocktakeCard,
  StocktakeCounts,
  StocktakeLine,
  StocktakePhase,
  StocktakePrevious,
  StocktakeProposal,
  StocktakeScopeRequest,
  StocktakeView,
  Swap,
  TagAssigned,
  TakeBackCounted,
  TextAlign,
  Undo,
  Undone,
  UnfinishedAction,
  UnfinishedEnded,
  UnfinishedView,
  WarrantyBucket,
  WarrantyReport,
  WarrantyReportRequest,
  WhichKit,
  Who,
};
