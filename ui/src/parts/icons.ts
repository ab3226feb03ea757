/** The icons of the window, by what they mean here. Lucide, ISC licence; one import per icon keeps the rest out. */

import Archive from "@lucide/svelte/icons/archive";
import ArrowDown from "@lucide/svelte/icons/arrow-down";
import ArrowRight from "@lucide/svelte/icons/arrow-right";
import ArrowUp from "@lucide/svelte/icons/arrow-up";
import Ban from "@lucide/svelte/icons/ban";
import Bell from "@lucide/svelte/icons/bell";
import BookUser from "@lucide/svelte/icons/book-user";
import Building2 from "@lucide/svelte/icons/building-2";
import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import CalendarPlus from "@lucide/svelte/icons/calendar-plus";
import ChartBar from "@lucide/svelte/icons/chart-bar";
import Check from "@lucide/svelte/icons/check";
import ChevronDown from "@lucide/svelte/icons/chevron-down";
import ChevronLeft from "@lucide/svelte/icons/chevron-left";
import ChevronRight from "@lucide/svelte/icons/chevron-right";
import CircleAlert from "@lucide/svelte/icons/circle-alert";
import CircleCheck from "@lucide/svelte/icons/circle-check";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import CircleQuestionMark from "@lucide/svelte/icons/circle-question-mark";
import ClipboardCheck from "@lucide/svelte/icons/clipboard-check";
import ClipboardPaste from "@lucide/svelte/icons/clipboard-paste";
import ClockCheck from "@lucide/svelte/icons/clock-check";
import Columns3 from "@lucide/svelte/icons/columns-3";
import Copy from "@lucide/svelte/icons/copy";
import DatabaseBackup from "@lucide/svelte/icons/database-backup";
import Download from "@lucide/svelte/icons/download";
import Ellipsis from "@lucide/svelte/icons/ellipsis";
import ExternalLink from "@lucide/svelte/icons/external-link";
import Eye from "@lucide/svelte/icons/eye";
import FileText from "@lucide/svelte/icons/file-text";
import Filter from "@lucide/svelte/icons/filter";
import FolderOpen from "@lucide/svelte/icons/folder-open";
import History from "@lucide/svelte/icons/history";
import Hourglass from "@lucide/svelte/icons/hourglass";
import Keyboard from "@lucide/svelte/icons/keyboard";
import Link from "@lucide/svelte/icons/link";
import ListChecks from "@lucide/svelte/icons/list-checks";
import Lock from "@lucide/svelte/icons/lock";
import Merge from "@lucide/svelte/icons/merge";
import MessageSquareText from "@lucide/svelte/icons/message-square-text";
import NotebookPen from "@lucide/svelte/icons/notebook-pen";
import PanelLeft from "@lucide/svelte/icons/panel-left";
import Paperclip from "@lucide/svelte/icons/paperclip";
import Pencil from "@lucide/svelte/icons/pencil";
import Plus from "@lucide/svelte/icons/plus";
import Printer from "@lucide/svelte/icons/printer";
import Redo2 from "@lucide/svelte/icons/redo-2";
import RefreshCw from "@lucide/svelte/icons/refresh-cw";
import Repeat from "@lucide/svelte/icons/repeat";
import RotateCcw from "@lucide/svelte/icons/rotate-ccw";
import ScanText from "@lucide/svelte/icons/scan-text";
import Search from "@lucide/svelte/icons/search";
import Send from "@lucide/svelte/icons/send";
import SlidersHorizontal from "@lucide/svelte/icons/sliders-horizontal";
import Split from "@lucide/svelte/icons/split";
import Stamp from "@lucide/svelte/icons/stamp";
import Star from "@lucide/svelte/icons/star";
import Sun from "@lucide/svelte/icons/sun";
import Table2 from "@lucide/svelte/icons/table-2";
import Trash2 from "@lucide/svelte/icons/trash-2";
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";
import Undo2 from "@lucide/svelte/icons/undo-2";
import Upload from "@lucide/svelte/icons/upload";
import User from "@lucide/svelte/icons/user";
import UserCheck from "@lucide/svelte/icons/user-check";
import UserPlus from "@lucide/svelte/icons/user-plus";
import UserX from "@lucide/svelte/icons/user-x";
import Users from "@lucide/svelte/icons/users";
import X from "@lucide/svelte/icons/x";

export const icons = {
  today: Sun,
  mine: ClipboardCheck,
  tally: ChartBar,
  meetings: Users,
  reading: ScanText,
  directives: ListChecks,
  people: BookUser,
  papers: FileText,
  search: Search,
  settings: SlidersHorizontal,
  add: Plus,
  close: X,
  check: Check,
  down: ChevronDown,
  right: ChevronRight,
  left: ChevronLeft,
  "arrow-up": ArrowUp,
  "arrow-down": ArrowDown,
  "arrow-right": ArrowRight,
  more: Ellipsis,
  trash: Trash2,
  edit: Pencil,
  copy: Copy,
  download: Download,
  upload: Upload,
  print: Printer,
  undo: Undo2,
  redo: Redo2,
  history: History,
  lock: Lock,
  warning: TriangleAlert,
  error: CircleAlert,
  done: CircleCheck,
  calendar: CalendarDays,
  deadline: CalendarClock,
  filter: Filter,
  link: Link,
  open: ExternalLink,
  unit: Building2,
  number: Stamp,
  eye: Eye,
  help: CircleQuestionMark,
  keyboard: Keyboard,
  paste: ClipboardPaste,
  folder: FolderOpen,
  attach: Paperclip,
  strip: PanelLeft,
  bell: Bell,
  backup: DatabaseBackup,
  waiting: Hourglass,
  statement: MessageSquareText,
  join: Merge,
  split: Split,
  notebook: NotebookPen,
  send: Send,
  restore: RotateCcw,
  table: Table2,
  board: Columns3,
  archive: Archive,
  refresh: RefreshCw,
  person: User,
  "person-add": UserPlus,
  present: UserCheck,
  absent: UserX,
  star: Star,
  "under-way": CircleDot,
  regular: Repeat,
  "done-late": ClockCheck,
  cancelled: Ban,
  extend: CalendarPlus,
} as const;

export type IconName = keyof typeof icons;
