/// `matrix:` of a rules file.
enum MatrixSchema {
  static let object = SchemaObject(
    "the matrix",
    "Two levels in, one rating out. From 2 by 2 to 10 by 10.",
    keys: [
      .required("down", .text, "The group or criterion whose levels are the rows.", "impact"),
      .required(
        "across",
        .text,
        "The group or criterion whose levels are the columns.",
        "likelihood"
      ),
      .required(
        "ratings",
        .shared(.levels),
        "The ratings, the least serious first: names, or names with definitions.",
        "[Low, Medium, High]"
      ),
      .required(
        "cells",
        .mapping(to: .list(of: .text)),
        "A row for each level down, the worst first; in it a rating for each level across, the lowest first.",
        "{High: [Medium, High, High], Medium: [Low, Medium, High], Low: [Low, Low, Medium]}"
      ),
      SchemaKey("about", .text, "For the reader.", "Agreed by the partnership in March"),
    ]
  )
}
