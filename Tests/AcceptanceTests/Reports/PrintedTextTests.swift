import Testing

/// What comparing a PDF with a page lets pass, and what it does not.
@Suite struct PrintedTextTests {
    private static let page = """
        <body><p>Zij belde om tien uur.</p><table><thead><tr><th>Wat</th><th>Wie</th></tr></thead>\
        <tbody><tr><td>melding</td><td>politie</td></tr><tr><td>vervolg</td><td>VT</td></tr>\
        </tbody></table><svg class="x"><title>Lijn</title><text>Persoon A</text></svg></body>
        """
    private static let words = ReportWords.html(page)

    @Test(
        arguments: [
            "Zij belde om tien uur.\nWat Wie\nmelding politie\nvervolg VT\nPersoon A\n",
            // A line ends where it is full, within a word too.
            "Zij belde om\ntien uur.\nWat Wie\nmel\nding politie\nvervolg VT\n•\nPersoon A\n",
            // A table goes on on a next page; its headers stand there again.
            "Zij belde om tien uur.\nWat Wie\nmelding politie\n\u{C}Wat Wie\nvervolg VT\nPersoon A",
        ])
    func theSameWordsAreTheSame(read: String) {
        #expect(PrintedText(read).difference(from: Self.words, as: Self.page) == nil)
    }

    @Test(
        arguments: [
            "Zij belde om tien uur.\nWat Wie\nmelding politie\nPersoon A\n",
            "Zij belde tien om uur.\nWat Wie\nmelding politie\nvervolg VT\nPersoon A\n",
            "Zij belde om elf uur.\nWat Wie\nmelding politie\nvervolg VT\nPersoon A\n",
            "Zij bel de om tien uur.\nWat Wie\nmelding politie\nvervolg VT\nPersoon A\n",
            "Zij belde om tien uur.\nWat Wie\nmelding politie\nvervolg VT\n",
            "Zij belde om tien uur.\nWat Wie\nmelding politie\nvervolg VT\nPersoon A\nPersoon B\n",
            "Zij belde om tien uur.\nWat Wie\nmelding politie\nWat Wie\nvervolg VT\nPersoon A\n",
        ])
    func anythingElseIsNamed(read: String) {
        #expect(PrintedText(read).difference(from: Self.words, as: Self.page) != nil)
    }
}
