import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says of each PDF whether it keeps to PDF/UA-1: a line for each check that fails, then the verdict. */
public class Validate {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.byFlavourId("ua1");
    for (String file : files) validate(file, flavour);
  }

  private static void validate(String file, PDFAFlavour flavour) throws Exception {
    try (FileInputStream in = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion each : result.getTestAssertions())
        System.out.println(each.getRuleId().getClause() + " " + each.getMessage());
      System.out.println(result.isCompliant() ? "COMPLIANT" : "BROKEN");
    }
  }
}
