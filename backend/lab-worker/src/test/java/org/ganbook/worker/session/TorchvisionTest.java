package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** torchvision is not among the packages that answers were recorded from. */
class TorchvisionTest {

    @RegisterExtension
    static final PreparedSession session = new PreparedSession(
            "import torch\nfrom PIL import Image\nfrom torchvision import datasets, transforms, utils");

    private static String answer(String code) throws InterruptedException {
        return session.run(code).only(CellEvent.Result.class).text();
    }

    @Test
    void digitsComeAsNormalisedTensorsInBatches() throws Exception {
        session.run("""
                change = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.5,), (0.5,))])
                digits = datasets.MNIST('data', train=True, download=True, transform=change)
                batch, labels = next(iter(torch.utils.data.DataLoader(digits, batch_size=16, num_workers=2)))""");
        assertEquals("(torch.Size([16, 1, 28, 28]), torch.float32)", answer("batch.shape, batch.dtype"));
        assertEquals("True", answer("(batch[3, 0] * 0.5 + 0.5).mul(255).round().byte().equal(digits.data[3])"));
        assertEquals("True", answer("labels.equal(digits.targets[:16])"));
    }

    @Test
    void aGridHasEveryPictureInItsPlace() throws Exception {
        session.run("""
                pictures = torch.arange(3.).view(3, 1, 1, 1).expand(3, 1, 2, 2)
                grid = utils.make_grid(pictures, nrow=2, padding=1, pad_value=9)""");
        assertEquals(
                "[[9, 9, 9, 9, 9, 9, 9], [9, 0, 0, 9, 1, 1, 9], [9, 0, 0, 9, 1, 1, 9], [9, 9, 9, 9, 9, 9, 9], "
                        + "[9, 2, 2, 9, 9, 9, 9], [9, 2, 2, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9, 9]]",
                answer("grid[0].int().tolist()"));
    }

    @Test
    void whatIsSavedIsReadAgain() throws Exception {
        session.run("utils.save_image(torch.tensor([[[0., 1.], [0.2, 0.8]]]), 'saved.png')");
        assertEquals("[0, 255, 51, 204]", answer("list(Image.open('saved.png').convert('L').getdata())"));
    }

    @Test
    void picturesAreCutFlippedAndResized() throws Exception {
        session.run("x = torch.arange(16.).view(1, 4, 4)");
        assertEquals("[5, 6, 9, 10]", answer("transforms.CenterCrop(2)(x).flatten().int().tolist()"));
        assertEquals("[3, 2, 1, 0]", answer("transforms.RandomHorizontalFlip(1.0)(x)[0, 0].int().tolist()"));
        assertEquals("torch.Size([1, 2, 2])", answer("transforms.Resize(2)(x).shape"));
    }

    @Test
    void missingDataIsToldOf() throws Exception {
        CellEvent.Failed failed =
                session.run("datasets.FashionMNIST('data', download=True)").only(CellEvent.Failed.class);
        assertEquals("RuntimeError", failed.type());
        assertEquals(true, failed.message().startsWith("Dataset not found: there is no train-images-idx3-ubyte"));
    }
}
