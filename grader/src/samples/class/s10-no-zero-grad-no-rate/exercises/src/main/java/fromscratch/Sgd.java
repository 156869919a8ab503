package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;

/** Descenso por gradiente. */
public final class Sgd
{
    private Sgd() {}

    public static void step(List<Parameter> parameters, double learningRate)
    {
        for (Parameter parametro : parameters)
        {
            Matrix valor = parametro.value();
            Matrix gradiente = parametro.grad();
            parametro.setValue(valor.minus(gradiente));
        }
    }

    public static void zeroGrad(List<Parameter> parameters)
    {
        for (Parameter parametro : parameters)
        {
            Matrix valor = parametro.value();
            parametro.setGrad(Matrix.zeros(valor.rows(), valor.cols()));
        }
    }
}
