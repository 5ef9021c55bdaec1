import Testing

@testable import Reports

@Suite struct PaletteTests {
  // From colorspacious 1.1.2 (Python), cspace_convert(colour, "sRGB255", "CAM02-UCS").
  @Test(arguments: [
    (Colour(0xFF, 0xFF, 0xB2), [98.683388, -4.840950, 17.596958]),
    (Colour(0xFD, 0x8D, 0x3C), [74.510957, 17.900044, 24.390655]),
    (Colour(0xBD, 0x00, 0x26), [45.120741, 35.547550, 15.136258]),
    (Colour(0x00, 0x22, 0x4E), [15.892898, -6.272131, -19.693009]),
    (Colour(0x7C, 0x7B, 0x78), [54.225022, -0.785118, 1.049270]),
    (Colour(0xFF, 0xFF, 0xFF), [99.998717, -1.912009, -1.151449]),
  ])
  func theMeasureOfTheseTestsAgreesWithAnother(colour: Colour, expected: [Double]) {
    let coordinates = CAM02(colour).coordinates
    for index in 0..<3 { #expect(abs(coordinates[index] - expected[index]) < 2e-6) }
  }

  // From colorspacious 1.1.2, the smallest deltaE(uniform_space="CAM02-UCS") of all pairs after "sRGB1+CVD" of severity 100, clipped;
  // the first two lines are those of the design's own measurement (16 16 12 12 and 20 19 20 17).
  @Test(arguments: [
    (Palette.yellowOrangeRed, 5, [16.2, 16.0, 12.3, 11.8]),
    (.cividis, 5, [19.6, 18.8, 19.5, 16.7]),
    (.yellowOrangeRed, 2, [49.2, 47.8, 34.4, 49.8]),
    (.yellowOrangeRed, 3, [18.0, 18.4, 14.9, 20.6]),
    (.yellowOrangeRed, 4, [16.2, 16.0, 12.3, 18.5]),
    (.yellowOrangeRed, 6, [11.9, 12.3, 11.2, 10.4]),
    (.yellowOrangeRed, 7, [10.1, 10.4, 9.5, 8.9]),
    (.yellowOrangeRed, 8, [8.7, 8.9, 8.0, 8.6]),
    (.yellowOrangeRed, 9, [7.1, 7.7, 6.6, 7.2]),
    (.yellowOrangeRed, 10, [6.5, 7.0, 6.0, 5.5]),
    (.cividis, 2, [92.7, 90.9, 93.2, 76.9]),
    (.cividis, 3, [43.9, 42.1, 44.6, 38.3]),
    (.cividis, 4, [27.1, 25.9, 27.4, 23.8]),
    (.cividis, 6, [15.2, 14.7, 15.1, 12.5]),
    (.cividis, 7, [12.5, 12.4, 12.5, 10.3]),
    (.cividis, 8, [10.7, 10.6, 10.5, 8.8]),
    (.cividis, 9, [9.3, 9.3, 9.1, 7.7]),
    (.cividis, 10, [8.0, 8.0, 7.7, 6.7]),
  ])
  func theClosestPairIsAsFarApartAsMeasured(palette: Palette, count: Int, expected: [Double]) {
    for (sight, distance) in zip(SightSimulation.allCases, expected) {
      #expect(abs(sight.closest(palette.colours(count)) - distance) < 0.051)
    }
  }

  // What the issue asks for, of every number of levels that a matrix usually has. Beyond six it cannot hold with colours that are as
  // light and as dark as these; there the word in every cell has to do.
  @Test(arguments: Palette.allCases, 2...6)
  func theClosestPairIsAtLeastTenApartForEveryReader(palette: Palette, count: Int) {
    for sight in SightSimulation.allCases {
      #expect(sight.closest(palette.colours(count)) >= 10)
    }
  }

  @Test(arguments: Palette.allCases, 7...10)
  func withMoreStepsThePairsAreStillToldApart(palette: Palette, count: Int) {
    for sight in SightSimulation.allCases {
      #expect(sight.closest(palette.colours(count)) >= 5)
    }
  }

  @Test(arguments: Palette.allCases, 2...10)
  func everyStepIsDarkerThanTheOneBefore(palette: Palette, count: Int) {
    let lightness = palette.colours(count).map { CAM02($0).coordinates[0] }
    #expect(lightness.count == count)
    for (lighter, darker) in zip(lightness, lightness.dropFirst()) {
      #expect(lighter - darker >= 3.5)
    }
  }

  @Test(arguments: Palette.allCases, 1...12)
  func textCanBeReadOnEveryStep(palette: Palette, count: Int) {
    for colour in palette.colours(count) {
      #expect(colour.contrast(with: colour.ink) >= 4.5)
    }
  }

  @Test func fewStepsHaveTheColoursOfColorBrewer() {
    let colours = Palette.yellowOrangeRed.colours(5).map(\.hexadecimal)
    #expect(colours == ["#ffffb2", "#fecc5c", "#fd8d3c", "#f03b20", "#bd0026"])
  }

  @Test func fiveStepsOfCividisAreThoseOfTheDesign() {
    let colours = Palette.cividis.colours(5).map(\.hexadecimal)
    #expect(colours == ["#fee838", "#bcae6c", "#7c7b78", "#414d6b", "#00224e"])
  }

  @Test func otherStepsAreBetweenThem() {
    // A third of the way along four sides is the point 4/3: (188, 174, 108) + ((124, 123, 120) - (188, 174, 108)) / 3.
    #expect(Palette.cividis.colour(step: 1, of: 4) == Colour(167, 157, 112))
  }

  @Test(arguments: [(-1, 5, "#ffffb2"), (7, 5, "#bd0026"), (0, 0, "#ffffcc"), (3, 1, "#ffffcc")])
  func aStepBeyondTheScaleHasTheColourOfItsEnd(step: Int, count: Int, colour: String) {
    #expect(Palette.yellowOrangeRed.colour(step: step, of: count).hexadecimal == colour)
  }
}
