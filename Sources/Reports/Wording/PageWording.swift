import Precedence

/// What a page says beside what the report says: how to get about in it, and what the record in it is for.
enum PageWording {
  /// The first link of the page, for whoever goes by keyboard.
  static let skip = "Skip to the report"
  /// The title of the table of contents.
  static let contents = "Contents"
  /// What opens the table behind a picture.
  static let tableBehindPicture = "The same as a table"
  /// Stands on paper where a browser cannot unfold what is folded.
  static let printing =
    "This browser prints only those folded parts that are open. Open them before printing, or print from a browser of 2025 or later."
  /// How the embedded record is checked.
  static let verifying =
    "To check it, run this command, with the name of this file in place of PAGE.html and the folder that holds the assessment in place of FOLDER. It says what differs, if anything does."
  /// The command that checks it.
  static let verifyCommand = "precedence verify PAGE.html --evidence FOLDER"

  /// What is said of a record: its number, when it was made, by whom.
  static func facts(of record: DecisionRecord) -> [ReportDocument.Fact] {
    let made = record.made.map { [ReportDocument.Fact("Made", $0)] } ?? []
    let people = record.people.map { ReportDocument.Fact(Wording.capitalised($0.role), $0.name) }
    let note = record.note.map { [ReportDocument.Fact("Note", $0)] } ?? []
    return [ReportDocument.Fact("Record", record.id)] + made + people + note
  }
}
