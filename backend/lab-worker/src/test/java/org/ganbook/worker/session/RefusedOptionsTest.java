package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An option that would change nothing here is refused unless it has the value that changes nothing anywhere. */
class RefusedOptionsTest {

    @RegisterExtension
    static final PreparedSession session =
            new PreparedSession("import numpy as np, pandas as pd\nf = pd.DataFrame({'a': [1.0, 2.0, None]})");

    private static String error(String code) throws InterruptedException {
        CellEvent.Failed failed = session.run(code).only(CellEvent.Failed.class);
        return failed.type() + ": " + failed.message();
    }

    @Test
    void whatWouldBeIgnoredIsNamed() throws Exception {
        String end = " is not available here";
        assertEquals("NotImplementedError: DataFrame.sum(): the option level=0" + end, error("f.sum(level=0)"));
        assertEquals(
                "NotImplementedError: numpy.take(): the option mode='clip'" + end,
                error("np.take([1, 2], [5], mode='clip')"));
        assertEquals(
                "NotImplementedError: Axes.fill_between(): the option interpolate=True" + end,
                error("import matplotlib.pyplot as plt\nplt.gca().fill_between([0, 1], [0, 1], interpolate=True)"));
    }

    @Test
    void whatWouldChangeANumberOrAPictureIsNamed() throws Exception {
        String end = " is not available here";
        assertEquals(
                "NotImplementedError: ndarray.take(): the option mode='wrap'" + end,
                error("np.arange(3).take([4], mode='wrap')"));
        assertEquals(
                "NotImplementedError: numpy.add.accumulate(): the option dtype" + end,
                error("np.add.accumulate([1, 2], dtype=float)"));
        assertEquals(
                "NotImplementedError: numpy.seterr(): divide='raise' is not available here; test a result with"
                        + " numpy.isfinite()",
                error("np.seterr(divide='raise')"));
        assertEquals(
                "NotImplementedError: Axes.plot(): the option scalex=False" + end,
                error("import matplotlib.pyplot as plt\nplt.plot([1, 2], scalex=False)"));
        assertEquals(
                "NotImplementedError: Axes.pcolormesh(): the option shading='gouraud' is not available here;"
                        + " imshow(…, interpolation='bilinear') is",
                error("plt.pcolormesh([[1, 2], [3, 4]], shading='gouraud')"));
        assertEquals(
                "NotImplementedError: PathCollection.legend_elements(): the option prop='sizes'" + end,
                error("plt.scatter([1], [2]).legend_elements(prop='sizes')"));
        assertEquals(
                "NotImplementedError: Figure.subplot_mosaic(): the option sharex" + end,
                error("plt.figure().subplot_mosaic('AB', sharex=True)"));
    }

    @Test
    void theValueThatChangesNothingIsTaken() throws Exception {
        assertEquals(
                "3.0",
                session.run("f.a.sum(axis=0, skipna=True)")
                        .only(CellEvent.Result.class)
                        .text());
        assertEquals(
                "array([2])",
                session.run("np.take([1, 2], [1], mode='raise', out=None)")
                        .only(CellEvent.Result.class)
                        .text());
    }
}
