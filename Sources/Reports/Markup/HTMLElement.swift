/// The elements that pages are made of; there are no others, so that a script or a form cannot be written.
///
/// None of them is void: every one has an end tag. `style` and the data block are written by functions of
/// ``HTMLWriter`` alone.
enum HTMLElement: Sendable, CaseIterable {
  case bodyRows
  case caption
  case cell
  case code
  case definition
  case definitionList
  case details
  case division
  case figure
  case figureCaption
  case headerCell
  case headerRows
  case heading1
  case heading2
  case isolated
  case link
  case listItem
  case orderedList
  case paragraph
  case preformatted
  case row
  case section
  case span
  case summary
  case table
  case term
  case unorderedList

  /// The name as HTML has it.
  var name: StaticString {
    switch self {
    case .bodyRows: "tbody"
    case .caption: "caption"
    case .cell: "td"
    case .code: "code"
    case .definition: "dd"
    case .definitionList: "dl"
    case .details: "details"
    case .division: "div"
    case .figure: "figure"
    case .figureCaption: "figcaption"
    case .headerCell: "th"
    case .headerRows: "thead"
    case .heading1: "h1"
    case .heading2: "h2"
    case .isolated: "bdi"
    case .link: "a"
    case .listItem: "li"
    case .orderedList: "ol"
    case .paragraph: "p"
    case .preformatted: "pre"
    case .row: "tr"
    case .section: "section"
    case .span: "span"
    case .summary: "summary"
    case .table: "table"
    case .term: "dt"
    case .unorderedList: "ul"
    }
  }
}
