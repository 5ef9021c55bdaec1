import Diagnostics
import Evidence
import Testing

@Suite struct NumberMessageTests {
  private func message(_ text: String) -> String {
    guard case .refused(let refusal) = NumberText(text) else { return "" }
    return FindingRenderer().text(refusal.finding(text: text, column: "n", at: nil))
  }

  @Test(arguments: [
    (
      "12abc",
      """
      error[E020]: '12abc' in 'n' is not a number
        = write a number such as 2122 or 12.5, or leave the cell empty

      """
    ),
    (
      "2 122",
      """
      error[E020]: '2 122' in 'n' has something other than commas between its digits
        = write 2122

      """
    ),
    (
      "1.2E+05",
      """
      error[E020]: '1.2E+05' in 'n' has an exponent
        = write the number out; a spreadsheet does so when the column is wide enough

      """
    ),
    (
      "(745)",
      """
      error[E020]: '(745)' in 'n' is a number in brackets
        = write -745

      """
    ),
    (
      "1,5",
      """
      error[E021]: '1,5' in 'n' has a comma that does not separate thousands
        = write 1.5

      """
    ),
    (
      "NaN",
      """
      error[E022]: 'NaN' in 'n' is not a finite number
        = write a number such as 2122 or 12.5, or leave the cell empty

      """
    ),
    (
      "9007199254740993",
      """
      error[E023]: '9007199254740993' in 'n' has more digits than can be kept exactly
        = round it to 15 digits

      """
    ),
    (
      "5%",
      """
      error[E024]: '5%' in 'n' has the sign '%', which the unit of the column does not have
        = leave the sign out, or declare the unit

      """
    ),
  ])
  func refusalSaysWhatToWrite(text: String, expected: String) {
    #expect(message(text) == expected)
  }

  @Test func longTextIsCut() {
    #expect(
      message(String(repeating: "x", count: 50)).hasPrefix(
        "error[E020]: '\(String(repeating: "x", count: 40))…' in 'n' is not a number"
      )
    )
  }
}
