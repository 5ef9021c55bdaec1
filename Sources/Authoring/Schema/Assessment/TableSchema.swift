import Diagnostics
import Precedence

/// One entry of `tables:` of an assessment file.
enum TableSchema {
  static let object = SchemaObject(
    "a table",
    "A CSV file of evidence with a header; comma, semicolon or tab. Which keys it has depends on its kind.",
    keys: [
      .required("file", .text, "The file, seen from this one.", "evidence/offences.csv"),
      .required(
        "kind",
        .words(TableSection.Kind.self),
        "offences: counts by row; weights: a number for each key; map: which key belongs to which; values: a row per candidate.",
        "offences"
      ),
      SchemaKey("about", .text, "For the reader.", "Recorded crime, from the county"),
      SchemaKey("id", .text, "The column that names the rows.", "id"),
      SchemaKey("label", .text, "The column with the names for the reader.", "label"),
      SchemaKey(
        "parent",
        .text,
        "The column that says of which row a row is a part; subtotals are worked out again.",
        "parent"
      ),
      SchemaKey(
        "overlaps",
        .text,
        "The column that says yes of a row that overlaps with others; it is never added to another.",
        "overlaps"
      ),
      SchemaKey(
        "counts",
        .mapping(to: .text),
        "The columns of counts, each under the name of its period.",
        "{this_year: this_year, last_year: last_year}"
      ),
      SchemaKey(
        "change",
        .text,
        "The column of printed differences, which are worked out again; needs the counts of two periods.",
        "change"
      ),
      SchemaKey(
        "percent",
        .text,
        "The column of printed percentages, which are worked out again; needs the counts of two periods.",
        "percent"
      ),
      SchemaKey("partial", .texts, "Totals that hold more than the rows shown.", "[all_crime]"),
      SchemaKey("weight", .text, "The column of weights.", "days"),
      SchemaKey("unit", .text, "What the weights are measured in.", "days per crime"),
      SchemaKey("from", .text, "The column of the keys that are looked up.", "offence"),
      SchemaKey(
        "to",
        .text,
        "The column of the keys that they lead to; an empty cell says that there is none.",
        "harm_group"
      ),
    ],
    conditions: [("allOf", .array(kinds))]
  )

  /// Which keys belong to which kind, beside those that every table has.
  private static let kinds = [
    kind(
      .offences,
      ["id", "counts"],
      ["label", "parent", "overlaps", "change", "percent", "partial"]
    ),
    kind(.weights, ["id", "weight"], ["unit"]),
    kind(.map, ["from", "to"], []),
    kind(.values, ["id"], []),
  ]

  private static let special = [
    "id", "label", "parent", "overlaps", "counts", "change", "percent", "partial", "weight", "unit",
    "from", "to",
  ]

  private static func kind(
    _ kind: TableSection.Kind,
    _ required: [String],
    _ optional: [String]
  ) -> JSONValue {
    let allowed = required + optional
    return SchemaObject.when(
      "kind",
      is: kind.rawValue,
      required: required,
      forbidden: special.filter { !allowed.contains($0) }
    )
  }
}
