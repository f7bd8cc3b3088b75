// Written from Rust. Do not edit: change the types there and generate again.
import type { ActionView } from './ActionView';
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
import type { BackedUp } from './BackedUp';
import type { Backup } from './Backup';
import type { ChangeSettings } from './ChangeSettings';
import type { ChangeState } from './ChangeState';
import type { CheckIn } from './CheckIn';
import type { CheckOut } from './CheckOut';
import type { CheckProblem } from './CheckProblem';
import type { CheckReport } from './CheckReport';
import type { Condition } from './Condition';
import type { CountAssets } from './CountAssets';
import type { CustomFieldKind } from './CustomFieldKind';
import type { CustomFieldView } from './CustomFieldView';
import type { DateSource } from './DateSource';
import type { DeskSummary } from './DeskSummary';
import type { Done } from './Done';
import type { DryRun } from './DryRun';
import type { DryRunImport } from './DryRunImport';
import type { DryRunRow } from './DryRunRow';
import type { DryRunRows } from './DryRunRows';
import type { ErasePerson } from './ErasePerson';
import type { ExportAssets } from './ExportAssets';
import type { ExportReport } from './ExportReport';
import type { Exported } from './Exported';
import type { Facet } from './Facet';
import type { Failure } from './Failure';
import type { FieldChange } from './FieldChange';
import type { FieldChangeRow } from './FieldChangeRow';
import type { FileRef } from './FileRef';
import type { Find } from './Find';
import type { Found } from './Found';
import type { Generate } from './Generate';
import type { Generated } from './Generated';
import type { HistoryEntry } from './HistoryEntry';
import type { HolderKind } from './HolderKind';
import type { HolderRef } from './HolderRef';
import type { ImportColumn } from './ImportColumn';
import type { ImportCounts } from './ImportCounts';
import type { ImportOptions } from './ImportOptions';
import type { ImportSource } from './ImportSource';
import type { ImportTarget } from './ImportTarget';
import type { Imported } from './Imported';
import type { LabelCheck } from './LabelCheck';
import type { LabelJob } from './LabelJob';
import type { LabelPlan } from './LabelPlan';
import type { LabelPreview } from './LabelPreview';
import type { LabelVerdict } from './LabelVerdict';
import type { LabelsMade } from './LabelsMade';
import type { ListAssets } from './ListAssets';
import type { ListByText } from './ListByText';
import type { MakeLabels } from './MakeLabels';
import type { ModelChoice } from './ModelChoice';
import type { ModelRef } from './ModelRef';
import type { ModelView } from './ModelView';
import type { MoneyText } from './MoneyText';
import type { MoveAssets } from './MoveAssets';
import type { Nothing } from './Nothing';
import type { Noun } from './Noun';
import type { Page } from './Page';
import type { PersonCard } from './PersonCard';
import type { PersonView } from './PersonView';
import type { PlaceRef } from './PlaceRef';
import type { PlaceView } from './PlaceView';
import type { PreviewLabels } from './PreviewLabels';
import type { Progress } from './Progress';
import type { Proposal } from './Proposal';
import type { ReadImport } from './ReadImport';
import type { Rebuilt } from './Rebuilt';
import type { RecentActions } from './RecentActions';
import type { RecordCustomField } from './RecordCustomField';
import type { RecordModel } from './RecordModel';
import type { RecordPerson } from './RecordPerson';
import type { RecordPlace } from './RecordPlace';
import type { RecordSeries } from './RecordSeries';
import type { Recorded } from './Recorded';
import type { RegisterAsset } from './RegisterAsset';
import type { ReportGroup } from './ReportGroup';
import type { ReportKind } from './ReportKind';
import type { ReportLine } from './ReportLine';
import type { Restore } from './Restore';
import type { Restored } from './Restored';
import type { ReviseAssets } from './ReviseAssets';
import type { RowReason } from './RowReason';
import type { RunImport } from './RunImport';
import type { Scan } from './Scan';
import type { ScanOutcome } from './ScanOutcome';
import type { ScanVerdict } from './ScanVerdict';
import type { SeriesView } from './SeriesView';
import type { Settings } from './Settings';
import type { SheetView } from './SheetView';
import type { ShowAsset } from './ShowAsset';
import type { ShowPerson } from './ShowPerson';
import type { State } from './State';
import type { StatedDateText } from './StatedDateText';
import type { Status } from './Status';
import type { StockReport } from './StockReport';
import type { StockReportRequest } from './StockReportRequest';
import type { Undo } from './Undo';
import type { Undone } from './Undone';
import type { WarrantyBucket } from './WarrantyBucket';
import type { WarrantyReport } from './WarrantyReport';
import type { WarrantyReportRequest } from './WarrantyReportRequest';

/** Every operation: what is asked, what is answered. */
export interface Operations {
  list_assets: { request: ListAssets; answer: Page<AssetRow> };
  count_assets: { request: CountAssets; answer: AssetCounts };
  show_asset: { request: ShowAsset; answer: AssetView };
  asset_history: { request: AssetHistory; answer: AssetHistoryView };
  find: { request: Find; answer: Found };
  scan: { request: Scan; answer: ScanVerdict };
  propose_asset: { request: RegisterAsset; answer: Proposal };
  register_asset: { request: RegisterAsset; answer: Done<AssetRegistered> };
  revise_assets: { request: ReviseAssets; answer: Done<AssetsChanged> };
  check_out: { request: CheckOut; answer: Done<AssetsChanged> };
  check_in: { request: CheckIn; answer: Done<AssetsChanged> };
  move_assets: { request: MoveAssets; answer: Done<AssetsChanged> };
  change_state: { request: ChangeState; answer: Done<AssetsChanged> };
  export_assets: { request: ExportAssets; answer: Exported };
  list_models: { request: ListByText; answer: Page<ModelView> };
  record_model: { request: RecordModel; answer: Done<Recorded<ModelView>> };
  list_people: { request: ListByText; answer: Page<PersonView> };
  show_person: { request: ShowPerson; answer: PersonCard };
  record_person: { request: RecordPerson; answer: Done<Recorded<PersonView>> };
  erase_person: { request: ErasePerson; answer: Done<Recorded<PersonView>> };
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
  list_sheets: { request: ListByText; answer: Array<SheetView> };
  plan_labels: { request: LabelJob; answer: LabelPlan };
  preview_labels: { request: PreviewLabels; answer: LabelPreview };
  make_labels: { request: MakeLabels; answer: Done<LabelsMade> };
  warranty_report: { request: WarrantyReportRequest; answer: WarrantyReport };
  stock_report: { request: StockReportRequest; answer: StockReport };
  export_report: { request: ExportReport; answer: Exported };
  desk_summary: { request: Nothing; answer: DeskSummary };
  recent_actions: { request: RecentActions; answer: Array<ActionView> };
  undo: { request: Undo; answer: Done<Undone> };
  status: { request: Nothing; answer: Status };
  settings: { request: Nothing; answer: Settings };
  change_settings: { request: ChangeSettings; answer: Done<Settings> };
  check: { request: Nothing; answer: CheckReport };
  rebuild: { request: Nothing; answer: Done<Rebuilt> };
  backup: { request: Backup; answer: BackedUp };
  restore: { request: Restore; answer: Done<Restored> };
  generate: { request: Generate; answer: Done<Generated> };
}

export type {
  ActionView,
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
  BackedUp,
  Backup,
  ChangeSettings,
  ChangeState,
  CheckIn,
  CheckOut,
  CheckProblem,
  CheckReport,
  Condition,
  CountAssets,
  CustomFieldKind,
  CustomFieldView,
  DateSource,
  DeskSummary,
  Done,
  DryRun,
  DryRunImport,
  DryRunRow,
  DryRunRows,
  ErasePerson,
  ExportAssets,
  ExportReport,
  Exported,
  Facet,
  Failure,
  FieldChange,
  FieldChangeRow,
  FileRef,
  Find,
  Found,
  Generate,
  Generated,
  HistoryEntry,
  HolderKind,
  HolderRef,
  ImportColumn,
  ImportCounts,
  ImportOptions,
  ImportSource,
  ImportTarget,
  Imported,
  LabelCheck,
  LabelJob,
  LabelPlan,
  LabelPreview,
  LabelVerdict,
  LabelsMade,
  ListAssets,
  ListByText,
  MakeLabels,
  ModelChoice,
  ModelRef,
  ModelView,
  MoneyText,
  MoveAssets,
  Nothing,
  Noun,
  Page,
  PersonCard,
  PersonView,
  PlaceRef,
  PlaceView,
  PreviewLabels,
  Progress,
  Proposal,
  ReadImport,
  Rebuilt,
  RecentActions,
  RecordCustomField,
  RecordModel,
  RecordPerson,
  RecordPlace,
  RecordSeries,
  Recorded,
  RegisterAsset,
  ReportGroup,
  ReportKind,
  ReportLine,
  Restore,
  Restored,
  ReviseAssets,
  RowReason,
  RunImport,
  Scan,
  ScanOutcome,
  ScanVerdict,
  SeriesView,
  Settings,
  SheetView,
  ShowAsset,
  ShowPerson,
  State,
  StatedDateText,
  Status,
  StockReport,
  StockReportRequest,
  Undo,
  Undone,
  WarrantyBucket,
  WarrantyReport,
  WarrantyReportRequest,
};
