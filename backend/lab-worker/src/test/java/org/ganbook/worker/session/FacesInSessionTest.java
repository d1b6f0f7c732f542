package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The course's faces as h5py finds them; a test's server draws 20 of them. */
class FacesInSessionTest {

    @RegisterExtension
    static final PreparedSession session = new PreparedSession("import h5py, numpy, os");

    private static String answer(String code) throws InterruptedException {
        return session.run(code).only(CellEvent.Result.class).text();
    }

    @Test
    void oneFaceIsReadFromWhateverFolder() throws Exception {
        for (String folder : new String[] {"celeba_dataset/", "", "/data/gan/", "mount/My Drive/gan/"}) {
            session.run("file = h5py.File('" + folder + "celeba_aligned_small.h5py', 'r')");
            assertEquals("(['img_align_celeba'], 20)", answer("list(file), len(file['img_align_celeba'])"));
            session.run("face = numpy.array(file['img_align_celeba']['13.jpg'])");
            assertEquals("((218, 178, 3), dtype('uint8'), True)", answer("face.shape, face.dtype, face.std() > 10"));
            assertEquals("['0.jpg', '1.jpg', '10.jpg', '11.jpg']", answer("list(file['img_align_celeba'].keys())[:4]"));
            session.run("file.close()");
        }
    }

    @Test
    void theRemarkComesOnce() throws Exception {
        try (LoneSession fresh = LoneSession.open(session.folder().resolve("remark"))) {
            String code = "import h5py\nh5py.File('celeba_aligned_small.h5py', 'r').close()";
            CellEvent.Notice notice = fresh.run(code).only(CellEvent.Notice.class);
            assertEquals("synthetic-faces", notice.code());
            assertTrue(notice.text().contains("synthetic"), notice.text());
            assertTrue(fresh.run(code).all(CellEvent.Notice.class).isEmpty());
        }
    }

    @Test
    void aFileOfTheLearnersOwnComesFirst() throws Exception {
        session.run("""
                os.makedirs('mine', exist_ok=True)
                with h5py.File('mine/celeba_aligned_small.h5py', 'w') as own:
                    own.create_dataset('img_align_celeba/0.jpg', data=numpy.ones((2, 2, 3), 'uint8'))
                file = h5py.File('mine/celeba_aligned_small.h5py', 'r')""");
        assertEquals("(2, 2, 3)", answer("file['img_align_celeba/0.jpg'].shape"));
    }

    @Test
    void nobodyWritesToTheSharedFile() throws Exception {
        for (String mode : new String[] {"r+", "a"}) {
            CellEvent.Failed failed = session.run("h5py.File('celeba_aligned_small.h5py', '" + mode + "')")
                    .only(CellEvent.Failed.class);
            assertEquals("PermissionError", failed.type());
        }
        assertEquals(
                "PermissionError",
                session.run("open('/data/celeba_aligned_small.h5py', 'r+b')")
                        .only(CellEvent.Failed.class)
                        .type());
    }
}
