/// Text in colours on a terminal: a help for the eye beside words that say the same.
enum TerminalColour {
  /// A text on a coloured ground, in black or white, whichever can be read better on it.
  ///
  /// The colour is the nearest of the 216 that terminals with 256 colours have in common; terminals
  /// without them show the text as it is.
  ///
  /// - Parameters:
  ///   - text: The text, without line breaks.
  ///   - ground: The colour behind it.
  /// - Returns: The text between the codes that switch the colours on and off (ECMA-48, SGR).
  static func painted(_ text: String, on ground: Colour) -> String {
    "\u{1B}[48;5;\(index(of: ground));38;5;\(index(of: ground.ink))m\(text)\u{1B}[0m"
  }

  /// The number of the nearest colour in the cube of six steps a channel.
  ///
  /// For example 226 for `#ffff00`: 16 + 36 times 5 + 6 times 5 + 0.
  static func index(of colour: Colour) -> Int {
    16 + 36 * step(colour.red) + 6 * step(colour.green) + step(colour.blue)
  }

  /// The nearest of the steps 0, 95, 135, 175, 215 and 255.
  private static func step(_ channel: UInt8) -> Int {
    channel < 48 ? 0 : channel < 115 ? 1 : min(5, (Int(channel) - 35) / 40)
  }
}
