import java.io.FileInputStream;
import java.util.Arrays;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDF files to standards by veraPDF's library: {@code VeraCheck 3a,ua1 FILE…}. One line per file
 * and standard: {@code FILE<tab>STANDARD<tab>ok|failed|unreadable<tab>checks<tab>failed rules}.
 */
public class VeraCheck {
    public static void main(String[] arguments) {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
        for (String file : files) {
            for (String standard : arguments[0].split(",")) {
                System.out.println(file + "\t" + standard + "\t" + verdict(file, standard));
            }
        }
    }

    private static String verdict(String file, String standard) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new FileInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            StringBuilder failed = new StringBuilder();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                failed.append(assertion.getRuleId().getClause()).append('/')
                        .append(assertion.getRuleId().getTestNumber()).append(' ');
            }
            return (result.isCompliant() ? "ok" : "failed") + "\t" + result.getTotalAssertions() + "\t"
                    + failed;
        } catch (Exception problem) {
            return "unreadable\t0\t" + problem.getClass().getSimpleName();
        }
    }
}
