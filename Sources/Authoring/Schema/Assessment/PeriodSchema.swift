/// A first and a last day.
enum PeriodSchema {
  static let object = SchemaObject(
    "a period",
    "From the first day to the last, both included.",
    keys: [
      .required("from", .shared(.date), "The first day: year, month and day.", "2020-04-01"),
      .required("to", .shared(.date), "The last day, which is included.", "2021-03-31"),
    ]
  )
}
