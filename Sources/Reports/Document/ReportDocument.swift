package import Precedence

/// A report, worded and rounded once; each format only lays it out.
///
/// Texts in it are plain: writers of formats escape them. A document has no dates of its own and no sizes of paper.
public struct ReportDocument: Sendable {
  /// What the report is of.
  package let title: String
  /// What stands under the title: area, dates, rules.
  package let facts: [Fact]
  /// The sections, in the order in which they are read.
  package let sections: [ReportSection]
  /// The decision record to embed where a format can; `nil` if there is none.
  package let record: DecisionRecord?

  /// Something said about the report as a whole.
  package struct Fact: Sendable, Hashable {
    /// What is said, such as `Rules`.
    package let label: String
    /// The words.
    package let text: String

    package init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  package init(
    title: String,
    facts: [Fact],
    sections: [ReportSection],
    record: DecisionRecord? = nil
  ) {
    self.title = title
    self.facts = facts
    self.sections = sections
    self.record = record
  }
}

/// A titled part of a report.
package struct ReportSection: Sendable {
  /// A name for links to it: small letters, digits and hyphens, unique in the document.
  package let id: String
  /// The title.
  package let title: String
  /// What stands under it.
  package let blocks: [ReportBlock]

  package init(id: String, title: String, blocks: [ReportBlock]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// One thing in a section.
package indirect enum ReportBlock: Sendable {
  /// A paragraph.
  case paragraph(String)
  /// Items of one kind, in no numbered order.
  case list([String])
  /// A table.
  case table(ReportTable)
  /// A picture, with the table that says the same.
  case figure(ReportFigure)
  /// Something that can be folded away where the format can; else it stands under a lesser title.
  case fold(ReportFold)
}

/// Something that can be folded away.
package struct ReportFold: Sendable {
  /// A name for links to it, as of a section.
  package let id: String
  /// The title, shown folded or not.
  package let title: String
  /// What is folded.
  package let blocks: [ReportBlock]

  package init(id: String, title: String, blocks: [ReportBlock]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// A table of a report.
package struct ReportTable: Sendable {
  /// What the table shows; read out before it, and printed above it where the format does so.
  package let caption: String
  /// The columns.
  package let columns: [Column]
  /// The rows.
  package let rows: [Row]

  /// A column.
  package struct Column: Sendable, Hashable {
    /// Its heading; empty over a column of row headings.
    package let title: String
    /// Whether it holds numbers, which stand under each other.
    package let isNumber: Bool
    /// Whether its cells head their rows.
    package let isHeading: Bool

    package init(_ title: String, isNumber: Bool = false, isHeading: Bool = false) {
      self.title = title
      self.isNumber = isNumber
      self.isHeading = isHeading
    }
  }

  /// A row.
  package enum Row: Sendable {
    /// A cell for each column.
    case cells([ReportCell])
    /// A text across the whole table, such as where the shortlist ends.
    case line(String)
  }

  package init(caption: String, columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// A cell of a table.
package struct ReportCell: Sendable, Hashable {
  /// The text; several lines are paragraphs of their own.
  package let text: String
  /// The id of the section or fold that says more; `nil` for none.
  package let link: String?
  /// The rating or level it shows, so that a format may colour it; `nil` for none.
  package let shade: Shade?

  /// A step of an ordered scale, for colours that mean the same everywhere in a report.
  package struct Shade: Sendable, Hashable {
    /// The step, from 0 at the least serious.
    package let step: Int
    /// How many steps there are.
    package let count: Int

    package init(step: Int, of count: Int) {
      self.step = step
      self.count = count
    }
  }

  package init(_ text: String, link: String? = nil, shade: Shade? = nil) {
    self.text = text
    self.link = link
    self.shade = shade
  }
}

/// A picture of a report.
package struct ReportFigure: Sendable {
  /// A name for links to it, as of a section.
  package let id: String
  /// What stands under the picture.
  package let caption: String
  /// The picture, for formats that draw.
  package let picture: SVGPicture
  /// The same as a drawing of characters, for plain text; `nil` where the table says it better.
  package let drawing: MatrixDrawing?
  /// The same as a table, for readers and for formats without pictures.
  package let table: ReportTable
  /// What the codes in the picture stand for, if it has codes; the drawing has a key of its own.
  package let key: ReportTable?

  package init(
    id: String,
    caption: String,
    picture: SVGPicture,
    drawing: MatrixDrawing? = nil,
    table: ReportTable,
    key: ReportTable? = nil
  ) {
    self.id = id
    self.caption = caption
    self.picture = picture
    self.drawing = drawing
    self.table = table
    self.key = key
  }
}
